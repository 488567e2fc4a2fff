package io.svyaz.comagic.calls;

import java.util.Map;

/** Rings a contact and tells it something: {@code start.informer_call}. Immutable. */
public final class InformerCall extends StartCall {
    private InformerCall(Map<String, Object> params) {
        super(params);
    }

    /**
     * Begins an order.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InformerCall}; {@link #contactMessage} is required. */
    public static final class Builder extends StartCallBuilder<Builder> {
        private static final int LONGEST_DIALING = 120;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * How long to ring.
         *
         * @param seconds {@code dialing_timeout}, 1 to 120; the vendor's default is 30
         * @return this builder
         * @throws IllegalArgumentException when it is out of that range
         */
        public Builder dialingTimeout(int seconds) {
            if (seconds < 1 || seconds > LONGEST_DIALING) {
                throw new IllegalArgumentException("dialingTimeout is 1 to 120 seconds, not " + seconds + ".");
            }
            return set("dialing_timeout", seconds);
        }

        /**
         * Makes the order. Nothing is sent.
         *
         * @return the order
         * @throws IllegalStateException naming what is missing
         */
        public InformerCall build() {
            return new InformerCall(complete("contact_message", "contactMessage"));
        }
    }
}
