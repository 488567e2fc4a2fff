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

/** What became of one record of a {@code crm.item.batchImport}. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableImportedItem.Builder.class)
@JsonSerialize(as = ImmutableImportedItem.class)
public interface ImportedItem {
    /**
     * The record, with its id alone.
     *
     * @return {@code item}
     */
    @JsonProperty("item")
    Optional<Item> item();

    /**
     * Why there is none, for example {@code CRM_FIELD_ERROR_REQUIRED}.
     *
     * @return {@code error}
     */
    @JsonProperty("error")
    Optional<String> error();

    /**
     * The same in words.
     *
     * @return {@code error_description}
     */
    @JsonProperty("error_description")
    Optional<String> errorDescription();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
