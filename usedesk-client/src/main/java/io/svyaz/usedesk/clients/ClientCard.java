package io.svyaz.usedesk.clients;

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

/** A client with all that is known. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableClientCard.Builder.class)
@JsonSerialize(as = ImmutableClientCard.class)
public interface ClientCard {
    /**
     * The number of the client.
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
     * The address of a picture.
     *
     * @return {@code avatar}; empty when there is none
     */
    @JsonProperty("avatar")
    Optional<String> avatar();

    /**
     * The job.
     *
     * @return {@code position}; empty when there is none
     */
    @JsonProperty("position")
    Optional<String> position();

    /**
     * Notes of agents.
     *
     * @return {@code note}; empty when there is none
     */
    @JsonProperty("note")
    Optional<String> note();

    /**
     * The account.
     *
     * @return {@code company_id}; empty when there is none
     */
    @JsonProperty("company_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> companyId();

    /**
     * Whether it is a spammer.
     *
     * @return {@code spammer}; empty when there is none
     */
    @JsonProperty("spammer")
    Optional<Boolean> spammer();

    /**
     * Whether it is important.
     *
     * @return {@code vip}; empty when there is none
     */
    @JsonProperty("vip")
    Optional<Boolean> vip();

    /**
     * The company it belongs to.
     *
     * @return {@code client_company_id}; empty when there is none
     */
    @JsonProperty("client_company_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> clientCompanyId();

    /**
     * When the card was made.
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
     * The language.
     *
     * @return {@code lang}; empty when there is none
     */
    @JsonProperty("lang")
    Optional<String> lang();

    /**
     * The tickets.
     *
     * @return {@code tickets}; perhaps empty
     */
    @JsonProperty("tickets")
    List<Long> tickets();

    /**
     * E-mail addresses.
     *
     * @return {@code emails}; perhaps empty
     */
    @JsonProperty("emails")
    List<ClientEmail> emails();

    /**
     * Telephones.
     *
     * @return {@code phones}; perhaps empty
     */
    @JsonProperty("phones")
    List<ClientPhone> phones();

    /**
     * Keys of other systems.
     *
     * @return {@code additional_ids}; perhaps empty
     */
    @JsonProperty("additional_ids")
    List<AdditionalId> additionalIds();

    /**
     * Accounts in messengers.
     *
     * @return {@code messengers}; perhaps empty
     */
    @JsonProperty("messengers")
    List<Messenger> messengers();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
