package io.svyaz.helpdeskeddy.users;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.helpdeskeddy.CustomFieldValue;
import io.svyaz.helpdeskeddy.dictionaries.Group;
import io.svyaz.helpdeskeddy.organizations.Organization;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A client or a member of staff. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUser.Builder.class)
@JsonSerialize(as = ImmutableUser.class)
public interface User {
    /**
     * The number.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

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
     * The first name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The family name.
     *
     * @return {@code lastname}
     */
    @JsonProperty("lastname")
    Optional<String> lastname();

    /**
     * The name that clients see.
     *
     * @return {@code alias}
     */
    @JsonProperty("alias")
    Optional<String> alias();

    /**
     * The e-mail address.
     *
     * @return {@code email}; absent from newer lists
     */
    @JsonProperty("email")
    Optional<String> email();

    /**
     * The telephone, as it was typed.
     *
     * @return {@code phone}
     */
    @JsonProperty("phone")
    Optional<String> phone();

    /**
     * The Skype name.
     *
     * @return {@code skype}
     */
    @JsonProperty("skype")
    Optional<String> skype();

    /**
     * The site.
     *
     * @return {@code website}
     */
    @JsonProperty("website")
    Optional<String> website();

    /**
     * The organization.
     *
     * @return {@code organization}; empty also where the vendor sends an empty text
     */
    @JsonProperty("organization")
    Optional<Organization> organization();

    /**
     * Whether it may log in: {@code active}, {@code disabled}, {@code fired}.
     *
     * @return {@code status}; an open set
     */
    @JsonProperty("status")
    Optional<String> status();

    /**
     * The language, for example {@code ru}.
     *
     * @return {@code language}
     */
    @JsonProperty("language")
    Optional<String> language();

    /**
     * Whether it gets notifications.
     *
     * @return {@code notifications}; sent as 0, 1 or text
     */
    @JsonProperty("notifications")
    Optional<Boolean> notifications();

    /**
     * The user's API key, which older accounts show. A secret: masked in {@code toString} and log rows.
     *
     * @return {@code api_key}
     */
    @JsonProperty("api_key")
    @Value.Redacted
    Optional<String> apiKey();

    /**
     * The group.
     *
     * @return {@code group}
     */
    @JsonProperty("group")
    Optional<Group> group();

    /**
     * The departments.
     *
     * @return {@code department}; ids
     */
    @JsonProperty("department")
    List<Long> department();

    /**
     * The name in the directory.
     *
     * @return {@code ldap_username}
     */
    @JsonProperty("ldap_username")
    Optional<String> ldapUsername();

    /**
     * Whether it is at work, for example {@code online}.
     *
     * @return {@code user_status}; an open set
     */
    @JsonProperty("user_status")
    Optional<String> userStatus();

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

    /**
     * Whether this is a member of staff.
     *
     * @return empty when the vendor does not tell the group
     */
    default Optional<Boolean> isStaff() {
        return group().flatMap(Group::type).map("staff"::equals);
    }

    /**
     * The value of a custom field.
     *
     * @param fieldId number of the field
     * @return empty when the user does not have it
     */
    default Optional<CustomFieldValue> customField(long fieldId) {
        return customFields().stream().filter(value -> value.id() == fieldId).findFirst();
    }
}
