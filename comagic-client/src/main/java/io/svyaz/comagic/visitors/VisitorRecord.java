package io.svyaz.comagic.visitors;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A visitor, a row of {@code get.visitors}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableVisitorRecord.Builder.class)
@JsonSerialize(as = ImmutableVisitorRecord.class)
public interface VisitorRecord {
    /**
     * The visitor.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * Telephones, digits only.
     *
     * @return {@code phones}
     */
    @JsonProperty("phones")
    List<String> phones();

    /**
     * E-mail addresses.
     *
     * @return {@code emails}
     */
    @JsonProperty("emails")
    List<String> emails();

    /**
     * Names in messengers.
     *
     * @return {@code usernames}
     */
    @JsonProperty("usernames")
    List<String> usernames();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
