package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A log entry that an application wrote into a timeline. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableLogMessage.Builder.class)
@JsonSerialize(as = ImmutableLogMessage.class)
public interface LogMessage {
    /**
     * The entry's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * When it was made.
     *
     * @return {@code created}
     */
    @JsonProperty("created")
    Optional<OffsetDateTime> created();

    /**
     * Who made it.
     *
     * @return {@code authorId}
     */
    @JsonProperty("authorId")
    Optional<Long> authorId();

    /**
     * The heading.
     *
     * @return {@code title}
     */
    @JsonProperty("title")
    Optional<String> title();

    /**
     * The text.
     *
     * @return {@code text}
     */
    @JsonProperty("text")
    Optional<String> text();

    /**
     * The icon, see {@code crm.timeline.icon.list}.
     *
     * @return {@code iconCode}
     */
    @JsonProperty("iconCode")
    Optional<String> iconCode();

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
    static LogMessage of(long id) {
        return ImmutableLogMessage.builder().id(id).build();
    }
}
