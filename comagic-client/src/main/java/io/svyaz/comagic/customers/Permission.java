package io.svyaz.comagic.customers;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a user may do with a part of the account.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutablePermission.Builder.class)
@JsonSerialize(as = ImmutablePermission.class)
public interface Permission {
    /**
     * The part.
     *
     * @return {@code unit_id}
     */
    @JsonProperty("unit_id")
    Optional<String> unitId();

    /**
     * Whether the user may read it.
     *
     * @return {@code is_select}
     */
    @JsonProperty("is_select")
    Optional<Boolean> canRead();

    /**
     * Whether the user may add to it.
     *
     * @return {@code is_insert}
     */
    @JsonProperty("is_insert")
    Optional<Boolean> canCreate();

    /**
     * Whether the user may change it.
     *
     * @return {@code is_update}
     */
    @JsonProperty("is_update")
    Optional<Boolean> canUpdate();

    /**
     * Whether the user may delete from it.
     *
     * @return {@code is_delete}
     */
    @JsonProperty("is_delete")
    Optional<Boolean> canDelete();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
