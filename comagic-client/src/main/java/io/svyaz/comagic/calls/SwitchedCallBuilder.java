package io.svyaz.comagic.calls;

/**
 * What orders that connect two sides have in common. Mutable; not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract class SwitchedCallBuilder<B extends SwitchedCallBuilder<B>> extends StartCallBuilder<B> {
    SwitchedCallBuilder() {}

    /**
     * Rings the contact first. Who is rung first must be said.
     *
     * @return this builder
     */
    public final B contactFirst() {
        return set("first_call", "contact");
    }

    /**
     * Connects the sides as soon as the second one answers, without waiting for messages to end.
     *
     * @param atOnce {@code switch_at_once}; the vendor's default is false
     * @return this builder
     */
    public final B switchAtOnce(boolean atOnce) {
        return set("switch_at_once", atOnce);
    }

    /**
     * Lets the first side hear the ringing of the second.
     *
     * @param early {@code early_switching}; the vendor's default is false
     * @return this builder
     */
    public final B earlySwitching(boolean early) {
        return set("early_switching", early);
    }
}
