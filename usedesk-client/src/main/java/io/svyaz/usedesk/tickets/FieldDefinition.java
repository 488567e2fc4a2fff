package io.svyaz.usedesk.tickets;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.internal.NoZeroId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a custom field is. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFieldDefinition.Builder.class)
@JsonSerialize(as = ImmutableFieldDefinition.class)
public interface FieldDefinition {
    /**
     * The number that values and filters take.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The account.
     *
     * @return {@code company_id}; empty when there is none
     */
    @JsonProperty("company_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> companyId();

    /**
     * 1 text, 2 list, 3 check box, 4 nested list; new numbers may come.
     *
     * @return {@code ticket_field_type_id}; empty when there is none
     */
    @JsonProperty("ticket_field_type_id")
    Optional<Integer> ticketFieldTypeId();

    /**
     * The name.
     *
     * @return {@code name}; empty when there is none
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The value at first.
     *
     * @return {@code value}; empty when there is none
     */
    @JsonProperty("value")
    Optional<Object> value();

    /**
     * Whether it must be filled in.
     *
     * @return {@code required}; empty when there is none
     */
    @JsonProperty("required")
    Optional<Boolean> required();

    /**
     * Whether values become tags.
     *
     * @return {@code add_tag}; empty when there is none
     */
    @JsonProperty("add_tag")
    Optional<Boolean> addTag();

    /**
     * Whether lists can be filtered by it.
     *
     * @return {@code add_filter}; empty when there is none
     */
    @JsonProperty("add_filter")
    Optional<Boolean> addFilter();

    /**
     * Its place.
     *
     * @return {@code sort}; empty when there is none
     */
    @JsonProperty("sort")
    Optional<Integer> sort();

    /**
     * Whether it is in use.
     *
     * @return {@code active}; empty when there is none
     */
    @JsonProperty("active")
    Optional<Boolean> active();

    /**
     * Whether agents see it.
     *
     * @return {@code hidden}; empty when there is none
     */
    @JsonProperty("hidden")
    Optional<Boolean> hidden();

    /**
     * Whether only the API may change it.
     *
     * @return {@code api}; empty when there is none
     */
    @JsonProperty("api")
    Optional<Boolean> api();

    /**
     * Whether it was deleted.
     *
     * @return {@code deleted}; empty when there is none
     */
    @JsonProperty("deleted")
    Optional<Boolean> deleted();

    /**
     * The field one level up of a nested list.
     *
     * @return {@code parent_field_id}; empty when there is none
     */
    @JsonProperty("parent_field_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> parentFieldId();

    /**
     * What input must look like.
     *
     * @return {@code mask}; empty when there is none
     */
    @JsonProperty("mask")
    Optional<String> mask();

    /**
     * Whether it is shown in the ticket.
     *
     * @return {@code ticket_interface}; empty when there is none
     */
    @JsonProperty("ticket_interface")
    Optional<Boolean> ticketInterface();

    /**
     * When it was made.
     *
     * @return {@code created_at}; empty when there is none
     */
    @JsonProperty("created_at")
    Optional<Instant> createdAt();

    /**
     * When it was changed.
     *
     * @return {@code updated_at}; empty when there is none
     */
    @JsonProperty("updated_at")
    Optional<Instant> updatedAt();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
