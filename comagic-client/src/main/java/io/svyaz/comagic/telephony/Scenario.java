package io.svyaz.comagic.telephony;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A scenario of calls, a row of {@code get.scenarios}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableScenario.Builder.class)
@JsonSerialize(as = ImmutableScenario.class)
public interface Scenario {
    /**
     * The scenario's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The scenario's name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The numbers it handles.
     *
     * @return {@code virtual_phone_numbers}
     */
    @JsonProperty("virtual_phone_numbers")
    List<String> virtualPhoneNumbers();

    /**
     * The sites it serves.
     *
     * @return {@code sites}
     */
    @JsonProperty("sites")
    List<ScenarioSite> sites();

    /**
     * The campaigns it serves.
     *
     * @return {@code campaigns}
     */
    @JsonProperty("campaigns")
    List<ScenarioCampaign> campaigns();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
