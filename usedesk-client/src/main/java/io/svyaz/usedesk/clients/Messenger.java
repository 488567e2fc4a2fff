package io.svyaz.usedesk.clients;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.internal.NoZeroId;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An account in a messenger. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableMessenger.Builder.class)
@JsonSerialize(as = ImmutableMessenger.class)
public interface Messenger {
    /**
     * The number of the entry.
     *
     * @return {@code id}; empty when there is none
     */
    @JsonProperty("id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> id();

    /**
     * The account.
     *
     * @return {@code identity}; empty when there is none
     */
    @JsonProperty("identity")
    Optional<String> identity();

    /**
     * {@code telegram}, {@code whatsapp} or another word.
     *
     * @return {@code type}; empty when there is none
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * The number in the messenger.
     *
     * @return {@code uid}; empty when there is none
     */
    @JsonProperty("uid")
    Optional<String> uid();

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
