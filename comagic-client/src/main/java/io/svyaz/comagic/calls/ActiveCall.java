package io.svyaz.comagic.calls;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A call that is going on, as {@code list.calls} returns it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableActiveCall.Builder.class)
@JsonSerialize(as = ImmutableActiveCall.class)
public interface ActiveCall {
    /**
     * The id of the call; the same in reports and notifications.
     *
     * @return {@code call_session_id}
     */
    @JsonProperty("call_session_id")
    long callSessionId();

    /**
     * {@code in} or {@code out}.
     *
     * @return {@code direction}
     */
    @JsonProperty("direction")
    Optional<String> direction();

    /**
     * When it began, as written: the manual promises a zone, its sample has none.
     *
     * @return {@code start_time}, ISO 8601
     */
    @JsonProperty("start_time")
    Optional<String> startTime();

    /**
     * The account's own number.
     *
     * @return {@code virtual_phone_number}
     */
    @JsonProperty("virtual_phone_number")
    Optional<String> virtualPhoneNumber();

    /**
     * The other side.
     *
     * @return {@code contact_phone_number}
     */
    @JsonProperty("contact_phone_number")
    Optional<String> contactPhoneNumber();

    /**
     * What the host called it when it was started.
     *
     * @return {@code external_id}
     */
    @JsonProperty("external_id")
    Optional<String> externalId();

    /**
     * Its marks.
     *
     * @return {@code tags}
     */
    @JsonProperty("tags")
    List<CallTag> tags();

    /**
     * Its sides.
     *
     * @return {@code legs}
     */
    @JsonProperty("legs")
    List<CallLeg> legs();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
