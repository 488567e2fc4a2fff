package io.svyaz.comagic.employees;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an employee is as an operator of chats.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableOperator.Builder.class)
@JsonSerialize(as = ImmutableOperator.class)
public interface Operator {
    /**
     * The login at the operator's desk.
     *
     * @return {@code operator_login}
     */
    @JsonProperty("operator_login")
    Optional<String> operatorLogin();

    /**
     * The name visitors see.
     *
     * @return {@code operator_display_name}
     */
    @JsonProperty("operator_display_name")
    Optional<String> operatorDisplayName();

    /**
     * The position visitors see.
     *
     * @return {@code operator_position_name}
     */
    @JsonProperty("operator_position_name")
    Optional<String> operatorPositionName();

    /**
     * Whether chats are allowed.
     *
     * @return {@code operator_chat_enabled}
     */
    @JsonProperty("operator_chat_enabled")
    Optional<Boolean> operatorChatEnabled();

    /**
     * Whether chats come through.
     *
     * @return {@code operator_chats_available}
     */
    @JsonProperty("operator_chats_available")
    Optional<Boolean> operatorChatsAvailable();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
