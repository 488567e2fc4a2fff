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

/** Whose rights a webhook or application has. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableProfile.Builder.class)
@JsonSerialize(as = ImmutableProfile.class)
public interface Profile {
    /**
     * The user's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * Whether the user administers the portal.
     *
     * @return {@code ADMIN}
     */
    @JsonProperty("ADMIN")
    Optional<Boolean> admin();

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
     * {@code M} or {@code F}.
     *
     * @return {@code PERSONAL_GENDER}
     */
    @JsonProperty("PERSONAL_GENDER")
    Optional<String> personalGender();

    /**
     * The address of the photo.
     *
     * @return {@code PERSONAL_PHOTO}
     */
    @JsonProperty("PERSONAL_PHOTO")
    Optional<String> personalPhoto();

    /**
     * The time zone by name.
     *
     * @return {@code TIME_ZONE}
     */
    @JsonProperty("TIME_ZONE")
    Optional<String> timeZone();

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
