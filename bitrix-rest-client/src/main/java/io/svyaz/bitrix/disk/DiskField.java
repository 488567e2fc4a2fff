package io.svyaz.bitrix.disk;

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

/** A field of a storage, folder or file. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableDiskField.Builder.class)
@JsonSerialize(as = ImmutableDiskField.class)
public interface DiskField {
    /**
     * The type, for example {@code datetime}.
     *
     * @return {@code TYPE}
     */
    @JsonProperty("TYPE")
    Optional<String> type();

    /**
     * Whether lists can be filtered by it.
     *
     * @return {@code USE_IN_FILTER}
     */
    @JsonProperty("USE_IN_FILTER")
    Optional<Boolean> useInFilter();

    /**
     * Whether it is returned.
     *
     * @return {@code USE_IN_SHOW}
     */
    @JsonProperty("USE_IN_SHOW")
    Optional<Boolean> useInShow();

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
