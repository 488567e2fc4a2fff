package io.svyaz.comagic.reports;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A call, chat, form or goal, a row of {@code get.communications_report}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCommunication.Builder.class)
@JsonSerialize(as = ImmutableCommunication.class)
public interface Communication extends Attribution {
    /**
     * The communication.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * {@code call}, {@code chat}, {@code offline_message} or {@code goal}; new ones come.
     *
     * @return {@code communication_type}
     */
    @JsonProperty("communication_type")
    Optional<String> communicationType();

    /**
     * When it began.
     *
     * @return {@code date_time}, in the account's time zone
     */
    @JsonProperty("date_time")
    Optional<LocalDateTime> dateTime();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
