package io.svyaz.helpdeskeddy.users;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A note on a user or an organization. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableNote.Builder.class)
@JsonSerialize(as = ImmutableNote.class)
public interface Note {
    /**
     * The number.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * Who wrote it.
     *
     * @return {@code creator_id}
     */
    @JsonProperty("creator_id")
    Optional<Long> creatorId();

    /**
     * The text.
     *
     * @return {@code text}
     */
    @JsonProperty("text")
    Optional<String> text();

    /**
     * When it was written.
     *
     * @return {@code date_created}; in the account's zone
     */
    @JsonProperty("date_created")
    Optional<LocalDateTime> dateCreated();

    /**
     * When it was changed last.
     *
     * @return {@code date_updated}; in the account's zone
     */
    @JsonProperty("date_updated")
    Optional<LocalDateTime> dateUpdated();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
