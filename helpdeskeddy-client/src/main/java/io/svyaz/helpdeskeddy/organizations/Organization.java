package io.svyaz.helpdeskeddy.organizations;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.helpdeskeddy.CustomFieldValue;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An organization that users belong to. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableOrganization.Builder.class)
@JsonSerialize(as = ImmutableOrganization.class)
public interface Organization {
    /**
     * The number.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The mail domains whose users belong to it.
     *
     * @return {@code domains}
     */
    @JsonProperty("domains")
    Optional<String> domains();

    /**
     * The address.
     *
     * @return {@code address}
     */
    @JsonProperty("address")
    Optional<String> address();

    /**
     * The telephone.
     *
     * @return {@code phone}
     */
    @JsonProperty("phone")
    Optional<String> phone();

    /**
     * The e-mail address.
     *
     * @return {@code email}
     */
    @JsonProperty("email")
    Optional<String> email();

    /**
     * The site.
     *
     * @return {@code web}
     */
    @JsonProperty("web")
    Optional<String> web();

    /**
     * When it was made.
     *
     * @return {@code date_created}; in the account's zone
     */
    @JsonProperty("date_created")
    Optional<LocalDateTime> dateCreated();

    /**
     * When it changed last.
     *
     * @return {@code date_updated}; in the account's zone
     */
    @JsonProperty("date_updated")
    Optional<LocalDateTime> dateUpdated();

    /**
     * The values of custom fields.
     *
     * @return {@code custom_fields}
     */
    @JsonProperty("custom_fields")
    List<CustomFieldValue> customFields();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
