package io.svyaz.bitrix.catalog;

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

/** A picture of a product. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCatalogFile.Builder.class)
@JsonSerialize(as = ImmutableCatalogFile.class)
public interface CatalogFile {
    /**
     * The file's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * Where it is, within the portal.
     *
     * @return {@code url}; needs the credentials of a call
     */
    @JsonProperty("url")
    Optional<String> url();

    /**
     * Where it is, for programs.
     *
     * @return {@code urlMachine}; needs the credentials of a call
     */
    @JsonProperty("urlMachine")
    Optional<String> urlMachine();

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
