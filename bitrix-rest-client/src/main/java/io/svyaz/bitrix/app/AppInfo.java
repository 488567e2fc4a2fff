package io.svyaz.bitrix.app;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The application as the portal knows it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableAppInfo.Builder.class)
@JsonSerialize(as = ImmutableAppInfo.class)
public interface AppInfo {
    /**
     * Its id in the portal.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * Its code.
     *
     * @return {@code CODE}
     */
    @JsonProperty("CODE")
    Optional<String> code();

    /**
     * Its version.
     *
     * @return {@code VERSION}
     */
    @JsonProperty("VERSION")
    Optional<Integer> version();

    /**
     * How it is paid for: {@code F} free, {@code D} demo, {@code T} trial, {@code P} paid, {@code L} local.
     *
     * @return {@code STATUS}
     */
    @JsonProperty("STATUS")
    Optional<String> status();

    /**
     * Whether the installation is finished.
     *
     * @return {@code INSTALLED}
     */
    @JsonProperty("INSTALLED")
    Optional<Boolean> installed();

    /**
     * Whether the paid or trial time is over.
     *
     * @return {@code PAYMENT_EXPIRED}
     */
    @JsonProperty("PAYMENT_EXPIRED")
    Optional<Boolean> paymentExpired();

    /**
     * How many days are left.
     *
     * @return {@code DAYS}
     */
    @JsonProperty("DAYS")
    Optional<Integer> days();

    /**
     * The language of the portal.
     *
     * @return {@code LANGUAGE_ID}
     */
    @JsonProperty("LANGUAGE_ID")
    Optional<String> languageId();

    /**
     * The plan of the portal, for example {@code ru_nfr}.
     *
     * @return {@code LICENSE}
     */
    @JsonProperty("LICENSE")
    Optional<String> license();

    /**
     * The plan without its country.
     *
     * @return {@code LICENSE_TYPE}
     */
    @JsonProperty("LICENSE_TYPE")
    Optional<String> licenseType();

    /**
     * The family of plans.
     *
     * @return {@code LICENSE_FAMILY}
     */
    @JsonProperty("LICENSE_FAMILY")
    Optional<String> licenseFamily();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Everything else by name and type.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }
}
