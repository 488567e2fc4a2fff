package io.svyaz.helpdeskeddy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A file of a message or an article, kept by the vendor. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableStoredFile.Builder.class)
@JsonSerialize(as = ImmutableStoredFile.class)
public interface StoredFile {
    /**
     * The name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * Where it is. No page says that credentials are needed there: whoever knows the address has the file.
     *
     * @return {@code url}; see {@link #address()} for accounts that send {@code link}
     */
    @JsonProperty("url")
    Optional<String> url();

    /**
     * The extension, for example {@code gif}.
     *
     * @return {@code data_type}
     */
    @JsonProperty("data_type")
    Optional<String> dataType();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Where it is, under either of the vendor's names.
     *
     * @return {@code url}, else {@code link}
     */
    default Optional<String> address() {
        return url().or(() ->
                unknownFields().get("link") instanceof String link ? Optional.of(link) : Optional.empty());
    }
}
