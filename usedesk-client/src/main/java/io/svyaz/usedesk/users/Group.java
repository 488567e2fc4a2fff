package io.svyaz.usedesk.users;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.internal.NoZeroId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of agents. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableGroup.Builder.class)
@JsonSerialize(as = ImmutableGroup.class)
public interface Group {
    /**
     * The number of the group.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The name.
     *
     * @return {@code name}; empty when there is none
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The account.
     *
     * @return {@code company_id}; empty when there is none
     */
    @JsonProperty("company_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> companyId();

    /**
     * Whether it was deleted.
     *
     * @return {@code deleted}; empty when there is none
     */
    @JsonProperty("deleted")
    Optional<Boolean> deleted();

    /**
     * When it was deleted.
     *
     * @return {@code deleted_at}; empty when there is none
     */
    @JsonProperty("deleted_at")
    Optional<Instant> deletedAt();

    /**
     * The time zone.
     *
     * @return {@code timezone}; empty when there is none
     */
    @JsonProperty("timezone")
    Optional<String> timezone();

    /**
     * The agents.
     *
     * @return {@code users}; perhaps empty
     */
    @JsonProperty("users")
    List<User> users();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
