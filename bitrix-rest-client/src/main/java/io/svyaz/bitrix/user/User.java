package io.svyaz.bitrix.user;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A user as {@code user.get}, {@code user.search} and {@code user.current} return it. Immutable.
 *
 * <p>Which fields come depends on the scope: {@code user} has all, {@code user_basic} and {@code user_brief} fewer. What has no
 * getter, {@code TIMESTAMP_X} and {@code LAST_ACTIVITY_DATE} among it, is in {@link #fields()}.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUser.Builder.class)
@JsonSerialize(as = ImmutableUser.class)
public interface User {
    /**
     * The user's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * Whether the user may sign in.
     *
     * @return {@code ACTIVE}
     */
    @JsonProperty("ACTIVE")
    Optional<Boolean> active();

    /**
     * The first name.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * The family name.
     *
     * @return {@code LAST_NAME}
     */
    @JsonProperty("LAST_NAME")
    Optional<String> lastName();

    /**
     * The patronymic.
     *
     * @return {@code SECOND_NAME}
     */
    @JsonProperty("SECOND_NAME")
    Optional<String> secondName();

    /**
     * The e-mail address.
     *
     * @return {@code EMAIL}
     */
    @JsonProperty("EMAIL")
    Optional<String> email();

    /**
     * The id in a foreign system.
     *
     * @return {@code XML_ID}
     */
    @JsonProperty("XML_ID")
    Optional<String> xmlId();

    /**
     * The kind, for example {@code employee}, {@code extranet}, {@code email}.
     *
     * @return {@code USER_TYPE}
     */
    @JsonProperty("USER_TYPE")
    Optional<String> userType();

    /**
     * Whether the user is online.
     *
     * @return {@code IS_ONLINE}
     */
    @JsonProperty("IS_ONLINE")
    Optional<Boolean> online();

    /**
     * The time zone by name.
     *
     * @return {@code TIME_ZONE}
     */
    @JsonProperty("TIME_ZONE")
    Optional<String> timeZone();

    /**
     * When the user last signed in.
     *
     * @return {@code LAST_LOGIN}
     */
    @JsonProperty("LAST_LOGIN")
    Optional<OffsetDateTime> lastLogin();

    /**
     * When the user was registered.
     *
     * @return {@code DATE_REGISTER}
     */
    @JsonProperty("DATE_REGISTER")
    Optional<OffsetDateTime> dateRegister();

    /**
     * The job title.
     *
     * @return {@code WORK_POSITION}
     */
    @JsonProperty("WORK_POSITION")
    Optional<String> workPosition();

    /**
     * The telephone at work.
     *
     * @return {@code WORK_PHONE}
     */
    @JsonProperty("WORK_PHONE")
    Optional<String> workPhone();

    /**
     * The mobile telephone.
     *
     * @return {@code PERSONAL_MOBILE}
     */
    @JsonProperty("PERSONAL_MOBILE")
    Optional<String> personalMobile();

    /**
     * The telephone at home.
     *
     * @return {@code PERSONAL_PHONE}
     */
    @JsonProperty("PERSONAL_PHONE")
    Optional<String> personalPhone();

    /**
     * The address of the photo.
     *
     * @return {@code PERSONAL_PHOTO}
     */
    @JsonProperty("PERSONAL_PHOTO")
    Optional<String> personalPhoto();

    /**
     * The extension, by which telephony knows the user.
     *
     * @return {@code UF_PHONE_INNER}
     */
    @JsonProperty("UF_PHONE_INNER")
    Optional<String> phoneInner();

    /**
     * The departments.
     *
     * @return {@code UF_DEPARTMENT}; empty when there is none
     */
    @JsonProperty("UF_DEPARTMENT")
    List<Long> departments();

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
