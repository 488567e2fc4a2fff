package io.svyaz.comagic.visitors;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.comagic.data.LabelledValue;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a person did, a row of {@code get.person_events}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutablePersonEvent.Builder.class)
@JsonSerialize(as = ImmutablePersonEvent.class)
public interface PersonEvent {
    /**
     * The kind of event.
     *
     * @return {@code event_type}
     */
    @JsonProperty("event_type")
    Optional<LabelledValue> eventType();

    /**
     * When it happened.
     *
     * @return {@code date_time_creation}, in the account's time zone
     */
    @JsonProperty("date_time_creation")
    Optional<LocalDateTime> createdAt();

    /**
     * The time since the event before, in the vendor's words.
     *
     * @return {@code previous_event_time_delta}
     */
    @JsonProperty("previous_event_time_delta")
    Optional<String> previousEventTimeDelta();

    /**
     * The site's domain.
     *
     * @return {@code site_domain_name}
     */
    @JsonProperty("site_domain_name")
    Optional<String> siteDomainName();

    /**
     * The campaign's name.
     *
     * @return {@code campaign_name}
     */
    @JsonProperty("campaign_name")
    Optional<String> campaignName();

    /**
     * The direction of a call.
     *
     * @return {@code call_direction}
     */
    @JsonProperty("call_direction")
    Optional<String> callDirection();

    /**
     * The outcome of a call.
     *
     * @return {@code call_status}
     */
    @JsonProperty("call_status")
    Optional<String> callStatus();

    /**
     * The outcome of a chat.
     *
     * @return {@code chat_status}
     */
    @JsonProperty("chat_status")
    Optional<String> chatStatus();

    /**
     * The goal's name.
     *
     * @return {@code goal_name}
     */
    @JsonProperty("goal_name")
    Optional<String> goalName();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
