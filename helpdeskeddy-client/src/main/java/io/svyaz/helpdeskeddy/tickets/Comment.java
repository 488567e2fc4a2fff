package io.svyaz.helpdeskeddy.tickets;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.helpdeskeddy.StoredFile;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A note for staff on a ticket; clients never see it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableComment.Builder.class)
@JsonSerialize(as = ImmutableComment.class)
public interface Comment {
    /**
     * The number.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The ticket it belongs to.
     *
     * @return {@code ticket_id}
     */
    @JsonProperty("ticket_id")
    Optional<Long> ticketId();

    /**
     * Who wrote it.
     *
     * @return {@code user_id}
     */
    @JsonProperty("user_id")
    Optional<Long> userId();

    /**
     * The text, HTML.
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
     * Who may see it.
     *
     * @return {@code visible}; {@code staff}
     */
    @JsonProperty("visible")
    Optional<String> visible();

    /**
     * What is attached.
     *
     * @return {@code files}
     */
    @JsonProperty("files")
    List<StoredFile> files();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
