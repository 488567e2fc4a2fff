package io.svyaz.comagic.uploads;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What became of an uploaded thing.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUploaded.Builder.class)
@JsonSerialize(as = ImmutableUploaded.class)
public interface Uploaded {
    /**
     * Its id here.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * Its id there.
     *
     * @return {@code ext_id}
     */
    @JsonProperty("ext_id")
    Optional<String> extId();

    /**
     * The visit's id here.
     *
     * @return {@code session_id}
     */
    @JsonProperty("session_id")
    OptionalLong sessionId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
