package io.svyaz.usedesk.users;

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
import org.immutables.value.Value;

/** An agent. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUser.Builder.class)
@JsonSerialize(as = ImmutableUser.class)
public interface User {
    /**
     * The number of the agent.
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
     * The address.
     *
     * @return {@code email}; empty when there is none
     */
    @JsonProperty("email")
    @JsonDeserialize(contentUsing = NoZeroText.class)
    Optional<String> email();

    /**
     * The job.
     *
     * @return {@code position}; empty when there is none
     */
    @JsonProperty("position")
    Optional<String> position();

    /**
     * {@code admin}, {@code employee}, {@code support} or a word to come.
     *
     * @return {@code role}; empty when there is none
     */
    @JsonProperty("role")
    Optional<String> role();

    /**
     * The telephone.
     *
     * @return {@code phone}; empty when there is none
     */
    @JsonProperty("phone")
    @JsonDeserialize(contentUsing = NoZeroText.class)
    Optional<String> phone();

    /**
     * The address of a picture.
     *
     * @return {@code avatar}; empty when there is none
     */
    @JsonProperty("avatar")
    Optional<String> avatar();

    /**
     * Whether tickets are taken.
     *
     * @return {@code online_status}; empty when there is none
     */
    @JsonProperty("online_status")
    Optional<Boolean> onlineStatus();

    /**
     * Whether chats are taken.
     *
     * @return {@code chat_online_status}; empty when there is none
     */
    @JsonProperty("chat_online_status")
    Optional<Boolean> chatOnlineStatus();

    /**
     * The groups.
     *
     * @return {@code groups}; perhaps empty
     */
    @JsonProperty("groups")
    List<Group> groups();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
