package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A field that the search for duplicates compares, or may compare. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableDuplicateField.Builder.class)
@JsonSerialize(as = ImmutableDuplicateField.class)
public interface DuplicateField {
    /**
     * The id under which it is registered; empty where it is only possible.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    Optional<Long> id();

    /**
     * The kind of record.
     *
     * @return {@code entityTypeId}
     */
    @JsonProperty("entityTypeId")
    int entityTypeId();

    /**
     * The name of the field.
     *
     * @return {@code fieldCode}
     */
    @JsonProperty("fieldCode")
    Optional<String> fieldCode();

    /**
     * The title of the field.
     *
     * @return {@code fieldTitle}
     */
    @JsonProperty("fieldTitle")
    Optional<String> fieldTitle();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
