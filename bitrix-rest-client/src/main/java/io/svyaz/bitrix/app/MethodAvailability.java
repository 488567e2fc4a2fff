package io.svyaz.bitrix.app;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.VendorModel;
import org.immutables.value.Value;

/** What the portal says of a method. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableMethodAvailability.Builder.class)
@JsonSerialize(as = ImmutableMethodAvailability.class)
public interface MethodAvailability {
    /**
     * Whether there is such a method.
     *
     * @return {@code isExisting}
     */
    @JsonProperty("isExisting")
    boolean existing();

    /**
     * Whether it may be called with this access.
     *
     * @return {@code isAvailable}
     */
    @JsonProperty("isAvailable")
    boolean available();
}
