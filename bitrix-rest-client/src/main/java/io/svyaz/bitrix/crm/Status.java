package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of a directory: a lead status, a deal stage, a source, a kind of company. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableStatus.Builder.class)
@JsonSerialize(as = ImmutableStatus.class)
public interface Status {
    /**
     * The entry's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The directory, for example {@code STATUS}, {@code SOURCE}, {@code DEAL_STAGE_1}.
     *
     * @return {@code ENTITY_ID}
     */
    @JsonProperty("ENTITY_ID")
    Optional<String> entityId();

    /**
     * The code that records hold.
     *
     * @return {@code STATUS_ID}
     */
    @JsonProperty("STATUS_ID")
    Optional<String> statusId();

    /**
     * What people read.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * The name it began with.
     *
     * @return {@code NAME_INIT}; entries of the portal only
     */
    @JsonProperty("NAME_INIT")
    Optional<String> nameInit();

    /**
     * The place in the order.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Integer> sort();

    /**
     * Whether it is the portal's own.
     *
     * @return {@code SYSTEM}
     */
    @JsonProperty("SYSTEM")
    Optional<Boolean> system();

    /**
     * The funnel.
     *
     * @return {@code CATEGORY_ID}; stages of other funnels than the first only
     */
    @JsonProperty("CATEGORY_ID")
    Optional<Long> categoryId();

    /**
     * The colour.
     *
     * @return {@code COLOR}, for example {@code #FF0000}
     */
    @JsonProperty("COLOR")
    Optional<String> color();

    /**
     * What a stage means: {@code S} won, {@code F} lost.
     *
     * @return {@code SEMANTICS}; empty while in process
     */
    @JsonProperty("SEMANTICS")
    Optional<String> semantics();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Everything else by name and type.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }

    /**
     * Builds an entry by hand, for tests.
     *
     * @param id the entry's id
     * @return an entry that has nothing else
     */
    static Status of(long id) {
        return ImmutableStatus.builder().id(id).build();
    }
}
