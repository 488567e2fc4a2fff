package io.svyaz.comagic.calls;

import java.util.Map;
import java.util.regex.Pattern;

/** Connects any number with a contact: {@code start.simple_call}. Immutable. */
public final class SimpleCall extends StartCall {
    private SimpleCall(Map<String, Object> params) {
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

    /** Builds a {@link SimpleCall}. */
    public static final class Builder extends SwitchedCallBuilder<Builder> {
        private static final Pattern CONFIRMATION = Pattern.compile("[0-9*#]|any");

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Who talks. Required.
         *
         * @param numberOrSip {@code operator}: a number with its country code, or a SIP name
         * @return this builder
         * @throws IllegalArgumentException when it cannot be one
         */
        public Builder operator(String numberOrSip) {
            return set("operator", Phones.numberOrSip("operator", numberOrSip));
        }

        /**
         * Rings the operator first. Who is rung first must be said.
         *
         * @return this builder
         */
        public Builder operatorFirst() {
            return set("first_call", "operator");
        }

        /**
         * The key that the operator must press to take the call.
         *
         * @param key {@code operator_confirmation}: one of {@code 0-9*#}, or {@code any}
         * @return this builder
         * @throws IllegalArgumentException when it is anything else
         */
        public Builder operatorConfirmation(String key) {
            if (!CONFIRMATION.matcher(key).matches()) {
                throw new IllegalArgumentException("operatorConfirmation is one digit, * or #, or the word any.");
            }
            return set("operator_confirmation", key);
        }

        /**
         * What the operator hears first.
         *
         * @param message {@code operator_message}
         * @return this builder
         */
        public Builder operatorMessage(CallMessage message) {
            return set("operator_message", message.wire());
        }

        /**
         * What is played to the side that waits.
         *
         * @param id {@code media_file_id}
         * @return this builder
         */
        public Builder mediaFile(long id) {
            return set("media_file_id", id);
        }

        /**
         * Whether the operator sees the account's number instead of the contact's.
         *
         * @param show {@code show_virtual_phone_number}; the vendor's default is true
         * @return this builder
         */
        public Builder showVirtualPhoneNumber(boolean show) {
            return set("show_virtual_phone_number", show);
        }

        /**
         * Makes the order. Nothing is sent.
         *
         * @return the order
         * @throws IllegalStateException naming what is missing
         */
        public SimpleCall build() {
            return new SimpleCall(complete("first_call", "contactFirst or operatorFirst", "operator", "operator"));
        }
    }
}
