package io.svyaz.comagic.employees;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The extension of an employee.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableExtension.Builder.class)
@JsonSerialize(as = ImmutableExtension.class)
public interface Extension {
    /**
     * The short number.
     *
     * @return {@code extension_phone_number}
     */
    @JsonProperty("extension_phone_number")
    Optional<String> extensionPhoneNumber();

    /**
     * Whether it takes voice mail.
     *
     * @return {@code extension_voice_mail_enabled}
     */
    @JsonProperty("extension_voice_mail_enabled")
    Optional<Boolean> extensionVoiceMailEnabled();

    /**
     * Whether callers queue.
     *
     * @return {@code extension_queue_enabled}
     */
    @JsonProperty("extension_queue_enabled")
    Optional<Boolean> extensionQueueEnabled();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
