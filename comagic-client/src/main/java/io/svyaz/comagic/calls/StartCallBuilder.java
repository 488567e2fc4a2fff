package io.svyaz.comagic.calls;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What all orders to ring telephones have in common. Mutable; not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract class StartCallBuilder<B extends StartCallBuilder<B>> {
    private static final Pattern TONES = Pattern.compile("[0-9*#.]+");

    private final Map<String, Object> params = new LinkedHashMap<>();

    StartCallBuilder() {
        set("direction", Direction.OUT.wire());
    }

    abstract B self();

    /**
     * The account's own number that the call goes through. Required.
     *
     * @param number {@code virtual_phone_number}, E.164; spaces, brackets, dashes and the plus are dropped; not an 800 number
     * @return this builder
     * @throws IllegalArgumentException when it cannot be one
     */
    public final B virtualPhoneNumber(String number) {
        String digits = Phones.number("virtualPhoneNumber", number);
        if (digits.length() == 11 && digits.startsWith("7800")) {
            throw new IllegalArgumentException(
                    "virtualPhoneNumber is an 800 number, through which no call can be started. Take another.");
        }
        return set("virtual_phone_number", digits);
    }

    /**
     * Whom to call. Required.
     *
     * @param numberOrSip {@code contact}: a number with its country code, or an employee's SIP name; no extension
     * @return this builder
     * @throws IllegalArgumentException when it cannot be one
     */
    public final B contact(String numberOrSip) {
        return set("contact", Phones.numberOrSip("contact", numberOrSip));
    }

    /**
     * The name of the call in the host's world, by which it is found again.
     *
     * @param id {@code external_id}; default a random one
     * @return this builder
     */
    public final B externalId(String id) {
        return set("external_id", Phones.notBlank("externalId", id));
    }

    /**
     * How reports count the call.
     *
     * @param direction always sent, as the vendor's own default has changed; here {@link Direction#OUT}
     * @return this builder
     */
    public final B direction(Direction direction) {
        return set("direction", direction.wire());
    }

    /**
     * Tones to send to the contact once it answers.
     *
     * @param tones {@code dtmf_string}: {@code 0-9*#}; a dot is a second of silence
     * @return this builder
     * @throws IllegalArgumentException when there is anything else in it
     */
    public final B dtmf(String tones) {
        if (!TONES.matcher(tones).matches()) {
            throw new IllegalArgumentException("dtmf takes the digits, *, # and dots for pauses, and nothing else.");
        }
        return set("dtmf_string", tones);
    }

    /**
     * What the contact hears first.
     *
     * @param message {@code contact_message}
     * @return this builder
     */
    public final B contactMessage(CallMessage message) {
        return set("contact_message", message.wire());
    }

    /**
     * A rule of the account for choosing the number.
     *
     * @param rule {@code virtual_phone_usage_rule}, as documented
     * @return this builder
     */
    public final B virtualPhoneUsageRule(String rule) {
        return set("virtual_phone_usage_rule", Phones.notBlank("virtualPhoneUsageRule", rule));
    }

    final B set(String name, Object value) {
        params.put(name, Objects.requireNonNull(value, name));
        return self();
    }

    final boolean is(String name, Object value) {
        return value.equals(params.get(name));
    }

    /** Checks what must be there, under the name of its setter. */
    final Map<String, Object> complete(String... namesAndSetters) {
        require("virtual_phone_number", "virtualPhoneNumber");
        require("contact", "contact");
        for (int i = 0; i < namesAndSetters.length; i += 2) {
            require(namesAndSetters[i], namesAndSetters[i + 1]);
        }
        Map<String, Object> all = new LinkedHashMap<>(params);
        all.putIfAbsent("external_id", UUID.randomUUID().toString());
        return all;
    }

    private void require(String name, String setter) {
        if (!params.containsKey(name)) {
            throw new IllegalStateException(
                    "Set " + setter + ": the vendor does not start a call without " + name + ".");
        }
    }
}
