package io.svyaz.comagic.reports;

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
 * A reached goal, a row of {@code get.goals_report}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableGoal.Builder.class)
@JsonSerialize(as = ImmutableGoal.class)
public interface Goal extends Attribution {
    /**
     * The goal.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The communication.
     *
     * @return {@code communication_id}
     */
    @JsonProperty("communication_id")
    OptionalLong communicationId();

    /**
     * Always {@code goal}.
     *
     * @return {@code communication_type}
     */
    @JsonProperty("communication_type")
    Optional<String> communicationType();

    /**
     * When it was reached.
     *
     * @return {@code date_time}, in the account's time zone
     */
    @JsonProperty("date_time")
    Optional<LocalDateTime> dateTime();

    /**
     * The goal's name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The kind of goal.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * Who counts it.
     *
     * @return {@code source}
     */
    @JsonProperty("source")
    Optional<String> source();

    /**
     * The id at that counter.
     *
     * @return {@code ext_id}
     */
    @JsonProperty("ext_id")
    Optional<String> extId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
