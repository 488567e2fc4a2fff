package io.svyaz.comagic.calls;

import java.util.Map;

/**
 * Connects an employee with a contact: {@code start.employee_call}. Immutable.
 *
 * <pre>{@code
 * EmployeeCall call = EmployeeCall.builder().virtualPhoneNumber("74950000000").contact("79260000000")
 *         .employee(25).employeeFirst().externalId("order-17").build();
 * }</pre>
 */
public final class EmployeeCall extends StartCall {
    private EmployeeCall(Map<String, Object> params) {
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

    /** Builds an {@link EmployeeCall}. */
    public static final class Builder extends SwitchedCallBuilder<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Who talks, on the number that is active. Required, unless with a number.
         *
         * @param id {@code employee.id}
         * @return this builder
         */
        public Builder employee(long id) {
            return set("employee", Map.of("id", id));
        }

        /**
         * Who talks, and on which of the employee's numbers.
         *
         * @param id {@code employee.id}
         * @param phoneNumber {@code employee.phone_number}
         * @return this builder
         * @throws IllegalArgumentException when the number cannot be one
         */
        public Builder employee(long id, String phoneNumber) {
            String number = Phones.numberOrSip("employee.phoneNumber", phoneNumber);
            return set("employee", Map.of("id", id, "phone_number", number));
        }

        /**
         * Rings the employee first. Who is rung first must be said.
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
         * What is played to the side that waits.
         *
         * @param id {@code media_file_id}
         * @return this builder
         */
        public Builder mediaFile(long id) {
            return set("media_file_id", id);
        }

        /**
         * Whether the employee sees the account's number instead of the contact's.
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
         * @throws IllegalStateException naming what is missing or does not go together
         */
        public EmployeeCall build() {
            Map<String, Object> params =
                    complete("first_call", "contactFirst or employeeFirst", "employee", "employee");
            if (is("early_switching", true) && !(is("first_call", "employee") && is("switch_at_once", true))) {
                throw new IllegalStateException(
                        "earlySwitching goes with employeeFirst and switchAtOnce only; the vendor refuses anything else.");
            }
            return new EmployeeCall(params);
        }
    }
}
