package io.svyaz.comagic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param appId its number; 0 when the vendor does not say
 * @param name as shown in the cabinet; null when the vendor does not say
 * @param timezone an IANA name; null when the vendor does not say
 */
public record Account(
        @JsonProperty("app_id") long appId,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("timezone") @Nullable String timezone) {
    static final Account UNKNOWN = new Account(0, null, null);

    /**
     * The time zone that every date of the API means.
     *
     * @return empty when the vendor does not say, or names one this JVM does not know
     */
    public Optional<ZoneId> zone() {
        try {
            return timezone == null ? Optional.empty() : Optional.of(ZoneId.of(timezone));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
