package io.svyaz.bitrix.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A binding as {@code event.get} returns it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableBoundHandler.Builder.class)
@JsonSerialize(as = ImmutableBoundHandler.class)
public interface BoundHandler {
    /**
     * The event.
     *
     * @return {@code event}
     */
    @JsonProperty("event")
    String event();

    /**
     * Where it is sent; not shown by {@code toString}, as it may hold a secret.
     *
     * @return {@code handler}; empty for the offline queue
     */
    @JsonProperty("handler")
    @Value.Redacted
    Optional<String> handler();

    /**
     * Whose tokens come along.
     *
     * @return {@code auth_type}: a user's id, or 0 for whoever causes the event
     */
    @JsonProperty("auth_type")
    Optional<Long> authType();

    /**
     * Whether it goes into the offline queue.
     *
     * @return {@code offline}
     */
    @JsonProperty("offline")
    Optional<Boolean> offline();

    /**
     * Everything else as it came.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
