package io.svyaz.comagic.contacts;

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
 * A group that a contact is in.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableGroupOfContact.Builder.class)
@JsonSerialize(as = ImmutableGroupOfContact.class)
public interface GroupOfContact {
    /**
     * The group's id.
     *
     * @return {@code group_id}
     */
    @JsonProperty("group_id")
    OptionalLong groupId();

    /**
     * The group's name.
     *
     * @return {@code group_name}
     */
    @JsonProperty("group_name")
    Optional<String> groupName();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
