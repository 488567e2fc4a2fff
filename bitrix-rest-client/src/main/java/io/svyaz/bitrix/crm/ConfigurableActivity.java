package io.svyaz.bitrix.crm;

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

/** An activity whose look an application lays out. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableConfigurableActivity.Builder.class)
@JsonSerialize(as = ImmutableConfigurableActivity.class)
public interface ConfigurableActivity {
    /**
     * The activity's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The type of the record it belongs to, see {@link CrmOwner}.
     *
     * @return {@code ownerTypeId}
     */
    @JsonProperty("ownerTypeId")
    Optional<Integer> ownerTypeId();

    /**
     * The record it belongs to.
     *
     * @return {@code ownerId}
     */
    @JsonProperty("ownerId")
    Optional<Long> ownerId();

    /**
     * Deadline, responsible user, badge and so on.
     *
     * @return {@code fields}
     */
    @JsonProperty("fields")
    Optional<FieldValues> values();

    /**
     * What it looks like.
     *
     * @return {@code layout}
     */
    @JsonProperty("layout")
    Optional<FieldValues> layout();

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
