package io.svyaz.comagic.numbers;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A scenario that handles the calls of a number.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableNumberScenario.Builder.class)
@JsonSerialize(as = ImmutableNumberScenario.class)
public interface NumberScenario {
    /**
     * The scenario's id.
     *
     * @return {@code scenario_id}
     */
    @JsonProperty("scenario_id")
    OptionalLong scenarioId();

    /**
     * The scenario's name.
     *
     * @return {@code scenario_name}
     */
    @JsonProperty("scenario_name")
    Optional<String> scenarioName();

    /**
     * The rule that chooses it.
     *
     * @return {@code call_processing_rule_id}
     */
    @JsonProperty("call_processing_rule_id")
    OptionalLong callProcessingRuleId();

    /**
     * Whether it is used.
     *
     * @return {@code is_active}
     */
    @JsonProperty("is_active")
    Optional<Boolean> active();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
