package io.svyaz.comagic.calls;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import org.immutables.value.Value;

/** A call that the vendor has begun to ring. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableStartedCall.Builder.class)
@JsonSerialize(as = ImmutableStartedCall.class)
public interface StartedCall {
    /**
     * The id of the call; the same in reports and notifications.
     *
     * @return {@code call_session_id}
     */
    @JsonProperty("call_session_id")
    long callSessionId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
