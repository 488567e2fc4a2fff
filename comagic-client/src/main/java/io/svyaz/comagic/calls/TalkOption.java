package io.svyaz.comagic.calls;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something a key does during a talk. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTalkOption.Builder.class)
@JsonSerialize(as = ImmutableTalkOption.class)
public interface TalkOption {
    /**
     * The key, for {@link Calls#callTalkOption}.
     *
     * @return {@code button}
     */
    @JsonProperty("button")
    Optional<String> button();

    /**
     * What it does, for example {@code tag_call} or {@code transfer_call}; new ones come.
     *
     * @return {@code mnemonic}
     */
    @JsonProperty("mnemonic")
    Optional<String> mnemonic();

    /**
     * The same for people.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * What it does it with.
     *
     * @return {@code button_value}, empty where there is nothing
     */
    @JsonProperty("button_value")
    Optional<ButtonValue> buttonValue();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
