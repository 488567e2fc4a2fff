package io.svyaz.comagic.calls;

import java.util.Map;

/** Connects a contact with what a scenario of the cabinet chooses: {@code start.scenario_call}. Immutable. */
public final class ScenarioCall extends StartCall {
    private ScenarioCall(Map<String, Object> params) {
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

    /** Builds a {@link ScenarioCall}. */
    public static final class Builder extends SwitchedCallBuilder<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * The scenario. Required.
         *
         * @param id {@code scenario_id}
         * @return this builder
         */
        public Builder scenario(long id) {
            return set("scenario_id", id);
        }

        /**
         * Rings the employees of the scenario first. Who is rung first must be said.
         *
         * @return this builder
         */
        public Builder employeeFirst() {
            return set("first_call", "employee");
        }

        /**
         * What the employee hears first.
         *
         * @param message {@code employee_message}
         * @return this builder
         */
        public Builder employeeMessage(CallMessage message) {
            return set("employee_message", message.wire());
        }

        /**
         * Makes the order. Nothing is sent.
         *
         * @return the order
         * @throws IllegalStateException naming what is missing
         */
        public ScenarioCall build() {
            return new ScenarioCall(complete("first_call", "contactFirst or employeeFirst", "scenario_id", "scenario"));
        }
    }
}
