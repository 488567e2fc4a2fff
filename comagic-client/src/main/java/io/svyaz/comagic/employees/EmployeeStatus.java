package io.svyaz.comagic.employees;

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
 * A status an employee can take, a row of {@code get.statuses}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableEmployeeStatus.Builder.class)
@JsonSerialize(as = ImmutableEmployeeStatus.class)
public interface EmployeeStatus {
    /**
     * The status' id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The status' name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * For example {@code break}; the account's own are {@code unknown}.
     *
     * @return {@code mnemonic}
     */
    @JsonProperty("mnemonic")
    Optional<String> mnemonic();

    /**
     * What it is for.
     *
     * @return {@code description}
     */
    @JsonProperty("description")
    Optional<String> description();

    /**
     * Its colour.
     *
     * @return {@code color}
     */
    @JsonProperty("color")
    Optional<String> color();

    /**
     * Whether it was deleted.
     *
     * @return {@code is_deleted}
     */
    @JsonProperty("is_deleted")
    Optional<Boolean> deleted();

    /**
     * Whether it counts as work.
     *
     * @return {@code is_worktime}
     */
    @JsonProperty("is_worktime")
    Optional<Boolean> worktime();

    /**
     * Whether employees may choose it.
     *
     * @return {@code is_select_allowed}
     */
    @JsonProperty("is_select_allowed")
    Optional<Boolean> selectAllowed();

    /**
     * What may ring.
     *
     * @return {@code allowed_phone_protocols}
     */
    @JsonProperty("allowed_phone_protocols")
    List<String> allowedPhoneProtocols();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
