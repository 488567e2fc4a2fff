package io.svyaz.comagic.telephony;

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
 * A sound file, a row of {@code get.media_files}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableMediaFile.Builder.class)
@JsonSerialize(as = ImmutableMediaFile.class)
public interface MediaFile {
    /**
     * The file's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The file's name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * {@code system} or {@code user}.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * Seconds.
     *
     * @return {@code duration}
     */
    @JsonProperty("duration")
    OptionalLong duration();

    /**
     * Its length in bytes.
     *
     * @return {@code size}
     */
    @JsonProperty("size")
    OptionalLong size();

    /**
     * Where to hear it.
     *
     * @return {@code play_link}
     */
    @JsonProperty("play_link")
    Optional<String> playLink();

    /**
     * Whether its loudness is evened out.
     *
     * @return {@code normalization}
     */
    @JsonProperty("normalization")
    Optional<Boolean> normalization();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
