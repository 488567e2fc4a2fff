package io.svyaz.comagic.customers;

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
 * A user of a customer, whose id an agent's calls carry; a row of {@code get.customer_users}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCustomerUser.Builder.class)
@JsonSerialize(as = ImmutableCustomerUser.class)
public interface CustomerUser {
    /**
     * The user's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The login.
     *
     * @return {@code login}
     */
    @JsonProperty("login")
    Optional<String> login();

    /**
     * The name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * A note.
     *
     * @return {@code description}
     */
    @JsonProperty("description")
    Optional<String> description();

    /**
     * The customer.
     *
     * @return {@code customer_id}
     */
    @JsonProperty("customer_id")
    OptionalLong customerId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
