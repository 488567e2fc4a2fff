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

/** A directory. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableStatusType.Builder.class)
@JsonSerialize(as = ImmutableStatusType.class)
public interface StatusType {
    /**
     * The directory's name, for example {@code SOURCE}.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    String id();

    /**
     * What people read.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * The object type whose stages it holds, see {@link CrmOwner}.
     *
     * @return {@code ENTITY_TYPE_ID}
     */
    @JsonProperty("ENTITY_TYPE_ID")
    Optional<Integer> entityTypeId();

    /**
     * The funnel whose stages it holds.
     *
     * @return {@code CATEGORY_ID}
     */
    @JsonProperty("CATEGORY_ID")
    Optional<Long> categoryId();

    /**
     * The directory it was made from.
     *
     * @return {@code PARENT_ID}
     */
    @JsonProperty("PARENT_ID")
    Optional<String> parentId();

    /**
     * Which stages begin, win and lose.
     *
     * @return {@code SEMANTIC_INFO}
     */
    @JsonProperty("SEMANTIC_INFO")
    Optional<FieldValues> semanticInfo();

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
}
