package io.svyaz.comagic.numbers;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A virtual number, a row of {@code get.virtual_numbers}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableVirtualNumber.Builder.class)
@JsonSerialize(as = ImmutableVirtualNumber.class)
public interface VirtualNumber {
    /**
     * The number's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The number, digits.
     *
     * @return {@code virtual_phone_number}
     */
    @JsonProperty("virtual_phone_number")
    Optional<String> virtualPhoneNumber();

    /**
     * Where its calls go, digits.
     *
     * @return {@code redirection_phone_number}
     */
    @JsonProperty("redirection_phone_number")
    Optional<String> redirectionPhoneNumber();

    /**
     * Since when it works.
     *
     * @return {@code activation_date}, in the account's time zone
     */
    @JsonProperty("activation_date")
    Optional<LocalDateTime> activationDate();

    /**
     * For example {@code active}; new ones come.
     *
     * @return {@code status}
     */
    @JsonProperty("status")
    Optional<String> status();

    /**
     * For example {@code gold}.
     *
     * @return {@code category}
     */
    @JsonProperty("category")
    Optional<String> category();

    /**
     * What it is used for.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * The number's name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * A note.
     *
     * @return {@code comment}
     */
    @JsonProperty("comment")
    Optional<String> comment();

    /**
     * The campaigns that show it.
     *
     * @return {@code campaigns}
     */
    @JsonProperty("campaigns")
    List<NumberCampaign> campaigns();

    /**
     * The scenarios that handle its calls.
     *
     * @return {@code scenarios}
     */
    @JsonProperty("scenarios")
    List<NumberScenario> scenarios();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
