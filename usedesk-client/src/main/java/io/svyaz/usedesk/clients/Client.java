package io.svyaz.usedesk.clients;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.internal.NoZeroText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A client as lists return it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableClient.Builder.class)
@JsonSerialize(as = ImmutableClient.class)
public interface Client {
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
     * E-mail addresses, whatever form the vendor sends them in.
     *
     * @return {@code emails}; perhaps empty
     */
    @JsonProperty("emails")
    List<String> emails();

    /**
     * The address in the other dialect; {@link #addresses()} reads both.
     *
     * @return {@code email}; empty when there is none
     */
    @JsonProperty("email")
    @JsonDeserialize(contentUsing = NoZeroText.class)
    Optional<String> email();

    /**
     * The telephone, mostly digits.
     *
     * @return {@code phone}; empty when there is none
     */
    @JsonProperty("phone")
    @JsonDeserialize(contentUsing = NoZeroText.class)
    Optional<String> phone();

    /**
     * The tickets, in no promised order.
     *
     * @return {@code tickets}; perhaps empty
     */
    @JsonProperty("tickets")
    List<Long> tickets();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * All e-mail addresses, also several in one text.
     *
     * @return without blanks, in the vendor's order
     */
    default List<String> addresses() {
        return Stream.concat(emails().stream(), email().stream())
                .flatMap(text -> Stream.of(text.split("[,;\\s]+", -1)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
