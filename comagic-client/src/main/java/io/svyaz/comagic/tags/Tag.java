package io.svyaz.comagic.tags;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A tag, a row of {@code get.tags}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTag.Builder.class)
@JsonSerialize(as = ImmutableTag.class)
public interface Tag {
    /**
     * The tag's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The tag's name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * Whether the vendor made it.
     *
     * @return {@code is_system}
     */
    @JsonProperty("is_system")
    Optional<Boolean> system();

    /**
     * Whether it is set by a rule.
     *
     * @return {@code is_auto}
     */
    @JsonProperty("is_auto")
    Optional<Boolean> auto();

    /**
     * Whether it is in use.
     *
     * @return {@code state}
     */
    @JsonProperty("state")
    Optional<String> state();

    /**
     * How often it is set.
     *
     * @return {@code rating}
     */
    @JsonProperty("rating")
    OptionalLong rating();

    /**
     * Its colour.
     *
     * @return {@code color}
     */
    @JsonProperty("color")
    Optional<String> color();

    /**
     * When it was made.
     *
     * @return {@code creation_datetime}, in the account's time zone
     */
    @JsonProperty("creation_datetime")
    Optional<LocalDateTime> creationDatetime();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
