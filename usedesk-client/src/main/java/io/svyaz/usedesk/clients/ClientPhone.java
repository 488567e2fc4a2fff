package io.svyaz.usedesk.clients;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.internal.NoZeroId;
import io.svyaz.usedesk.internal.NoZeroText;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A telephone of a client. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableClientPhone.Builder.class)
@JsonSerialize(as = ImmutableClientPhone.class)
public interface ClientPhone {
    /**
     * The number of the entry.
     *
     * @return {@code id}; empty when there is none
     */
    @JsonProperty("id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> id();

    /**
     * The number.
     *
     * @return {@code phone}; empty when there is none
     */
    @JsonProperty("phone")
    @JsonDeserialize(contentUsing = NoZeroText.class)
    Optional<String> phone();

    /**
     * {@code mobile}, {@code home} or another word.
     *
     * @return {@code type}; empty when there is none
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * Whose.
     *
     * @return {@code client_id}; empty when there is none
     */
    @JsonProperty("client_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> clientId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
