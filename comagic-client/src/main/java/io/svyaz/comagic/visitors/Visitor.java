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
import org.immutables.value.Value;

/** What is known about a visitor, as {@code getobj.visitor} returns it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableVisitor.Builder.class)
@JsonSerialize(as = ImmutableVisitor.class)
public interface Visitor {
    /**
     * The name, once the visitor gave it.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * Telephones, digits only.
     *
     * @return {@code phone_numbers}
     */
    @JsonProperty("phone_numbers")
    List<String> phoneNumbers();

    /**
     * E-mail addresses.
     *
     * @return {@code emails}
     */
    @JsonProperty("emails")
    List<String> emails();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
