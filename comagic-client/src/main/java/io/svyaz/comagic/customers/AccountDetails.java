package io.svyaz.comagic.customers;

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
 * The account, its user and what the user may do, as {@code getobj.account} answers. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableAccountDetails.Builder.class)
@JsonSerialize(as = ImmutableAccountDetails.class)
public interface AccountDetails {
    /**
     * The account's number.
     *
     * @return {@code app_id}
     */
    @JsonProperty("app_id")
    OptionalLong appId();

    /**
     * The account's name.
     *
     * @return {@code app_name}
     */
    @JsonProperty("app_name")
    Optional<String> appName();

    /**
     * Whether it works.
     *
     * @return {@code app_state}
     */
    @JsonProperty("app_state")
    Optional<String> appState();

    /**
     * An IANA name; every date of the API means it.
     *
     * @return {@code timezone}
     */
    @JsonProperty("timezone")
    Optional<String> timezone();

    /**
     * The customer.
     *
     * @return {@code customer_id}
     */
    @JsonProperty("customer_id")
    OptionalLong customerId();

    /**
     * The user.
     *
     * @return {@code user_id}
     */
    @JsonProperty("user_id")
    OptionalLong userId();

    /**
     * The user's login.
     *
     * @return {@code user_login}
     */
    @JsonProperty("user_login")
    Optional<String> userLogin();

    /**
     * The user's name.
     *
     * @return {@code user_name}
     */
    @JsonProperty("user_name")
    Optional<String> userName();

    /**
     * The user's role.
     *
     * @return {@code user_type}
     */
    @JsonProperty("user_type")
    Optional<String> userType();

    /**
     * The tariff's name.
     *
     * @return {@code tp_name}
     */
    @JsonProperty("tp_name")
    Optional<String> tariffName();

    /**
     * The language.
     *
     * @return {@code lang}
     */
    @JsonProperty("lang")
    Optional<String> language();

    /**
     * The brand.
     *
     * @return {@code project}
     */
    @JsonProperty("project")
    Optional<String> project();

    /**
     * Whether the user is an agent.
     *
     * @return {@code is_agent}
     */
    @JsonProperty("is_agent")
    Optional<Boolean> agent();

    /**
     * The currency of reports.
     *
     * @return {@code report_currency}
     */
    @JsonProperty("report_currency")
    Optional<String> reportCurrency();

    /**
     * What the account has switched on.
     *
     * @return {@code components}
     */
    @JsonProperty("components")
    List<String> components();

    /**
     * What the user may do.
     *
     * @return {@code permissions}
     */
    @JsonProperty("permissions")
    List<Permission> permissions();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
