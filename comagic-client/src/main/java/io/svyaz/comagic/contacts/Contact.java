package io.svyaz.comagic.contacts;

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
 * A contact, a row of {@code get.contacts}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableContact.Builder.class)
@JsonSerialize(as = ImmutableContact.class)
public interface Contact {
    /**
     * The contact's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The first name.
     *
     * @return {@code first_name}
     */
    @JsonProperty("first_name")
    Optional<String> firstName();

    /**
     * The last name.
     *
     * @return {@code last_name}
     */
    @JsonProperty("last_name")
    Optional<String> lastName();

    /**
     * The patronymic.
     *
     * @return {@code patronymic}
     */
    @JsonProperty("patronymic")
    Optional<String> patronymic();

    /**
     * The names together.
     *
     * @return {@code full_name}
     */
    @JsonProperty("full_name")
    Optional<String> fullName();

    /**
     * Telephones, digits.
     *
     * @return {@code phone_numbers}
     */
    @JsonProperty("phone_numbers")
    List<String> phoneNumbers();

    /**
     * E-mail addresses.
     *
     * @return {@code emails}
     */
    @JsonProperty("emails")
    List<String> emails();

    /**
     * The employee in charge.
     *
     * @return {@code personal_manager_id}
     */
    @JsonProperty("personal_manager_id")
    OptionalLong personalManagerId();

    /**
     * The name of that employee.
     *
     * @return {@code personal_manager_full_name}
     */
    @JsonProperty("personal_manager_full_name")
    Optional<String> personalManagerFullName();

    /**
     * The organization.
     *
     * @return {@code organization_id}
     */
    @JsonProperty("organization_id")
    OptionalLong organizationId();

    /**
     * The organization's name.
     *
     * @return {@code organization_name}
     */
    @JsonProperty("organization_name")
    Optional<String> organizationName();

    /**
     * The groups it is in.
     *
     * @return {@code groups}
     */
    @JsonProperty("groups")
    List<GroupOfContact> groups();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
