package io.svyaz.helpdeskeddy.customfields;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What one side may do with a custom field. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFieldPermissions.Builder.class)
@JsonSerialize(as = ImmutableFieldPermissions.class)
public interface FieldPermissions {
    /**
     * Whether it sees it.
     *
     * @return {@code view}
     */
    @JsonProperty("view")
    Optional<Boolean> view();

    /**
     * Whether it changes it.
     *
     * @return {@code edit}
     */
    @JsonProperty("edit")
    Optional<Boolean> edit();

    /**
     * Whether a ticket needs it to be made.
     *
     * @return {@code required_to_create_ticket}
     */
    @JsonProperty("required_to_create_ticket")
    Optional<Boolean> requiredToCreateTicket();

    /**
     * Whether a ticket needs it to be closed.
     *
     * @return {@code required_to_close_ticket}
     */
    @JsonProperty("required_to_close_ticket")
    Optional<Boolean> requiredToCloseTicket();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
