package io.svyaz.comagic.calls;

import java.util.Map;

/**
 * Connects a contact with what the scenario behind the account's own number chooses: {@code start.vnumber_call}. Immutable.
 */
public final class VirtualNumberCall extends StartCall {
    private VirtualNumberCall(Map<String, Object> params) {
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

    /** Builds a {@link VirtualNumberCall}. */
    public static final class Builder extends SwitchedCallBuilder<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Rings the employees behind the number first. Who is rung first must be said.
         *
         * @return this builder
         */
        public Builder employeeFirst() {
            return set("first_call", "employee");
        }

        /**
         * Makes the order. Nothing is sent.
         *
         * @return the order
         * @throws IllegalStateException naming what is missing
         */
        public VirtualNumberCall build() {
            return new VirtualNumberCall(complete("first_call", "contactFirst or employeeFirst"));
        }
    }
}
