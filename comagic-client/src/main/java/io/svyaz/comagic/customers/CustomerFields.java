package io.svyaz.comagic.customers;

import io.svyaz.comagic.data.WritableFields;
import io.svyaz.core.Secret;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to write to a customer. Any member that has no method of its own goes by {@link WritableFields#set}.
 */
public final class CustomerFields extends WritableFields<CustomerFields> {
    private CustomerFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected CustomerFields copy(Map<String, @Nullable Object> newValues) {
        return new CustomerFields(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param name the customer's name
     * @return the fields
     */
    public static CustomerFields create(String name) {
        return new CustomerFields(Map.of()).name(name);
    }

    /**
     * The customer's name.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public CustomerFields name(String name) {
        return set("name", name);
    }

    /**
     * A note.
     *
     * @param description {@code description}
     * @return a changed copy
     */
    public CustomerFields description(String description) {
        return set("description", description);
    }

    /**
     * The tariff; wanted to add a customer.
     *
     * @param tariffPlanId {@code tariff_plan_id}
     * @return a changed copy
     */
    public CustomerFields tariffPlanId(long tariffPlanId) {
        return set("tariff_plan_id", tariffPlanId);
    }

    /**
     * The address of the first user; wanted to add a customer.
     *
     * @param email {@code email}
     * @return a changed copy
     */
    public CustomerFields email(String email) {
        return set("email", email);
    }

    /**
     * The password of the first user; wanted to add a customer.
     *
     * @param password {@code password}
     * @return a changed copy
     */
    public CustomerFields password(Secret password) {
        return set("password", password);
    }

    /**
     * The monthly limit of fees.
     *
     * @param monthlyBaseLimit {@code monthly_base_limit}
     * @return a changed copy
     */
    public CustomerFields monthlyBaseLimit(long monthlyBaseLimit) {
        return set("monthly_base_limit", monthlyBaseLimit);
    }

    /**
     * The monthly limit of calls.
     *
     * @param monthlyCallsLimit {@code monthly_calls_limit}
     * @return a changed copy
     */
    public CustomerFields monthlyCallsLimit(long monthlyCallsLimit) {
        return set("monthly_calls_limit", monthlyCallsLimit);
    }

    /**
     * The daily limit of calls.
     *
     * @param dailyCallsLimit {@code daily_calls_limit}
     * @return a changed copy
     */
    public CustomerFields dailyCallsLimit(long dailyCallsLimit) {
        return set("daily_calls_limit", dailyCallsLimit);
    }

    /**
     * Who is told about the limit of fees.
     *
     * @param monthlyBaseNotifyEmails {@code monthly_base_notify_emails}
     * @return a changed copy
     */
    public CustomerFields monthlyBaseNotifyEmails(Collection<String> monthlyBaseNotifyEmails) {
        return set("monthly_base_notify_emails", monthlyBaseNotifyEmails);
    }

    /**
     * Who is told about the monthly limit of calls.
     *
     * @param monthlyCallsNotifyEmails {@code monthly_calls_notify_emails}
     * @return a changed copy
     */
    public CustomerFields monthlyCallsNotifyEmails(Collection<String> monthlyCallsNotifyEmails) {
        return set("monthly_calls_notify_emails", monthlyCallsNotifyEmails);
    }

    /**
     * Who is told about the daily limit of calls.
     *
     * @param dailyCallsNotifyEmails {@code daily_calls_notify_emails}
     * @return a changed copy
     */
    public CustomerFields dailyCallsNotifyEmails(Collection<String> dailyCallsNotifyEmails) {
        return set("daily_calls_notify_emails", dailyCallsNotifyEmails);
    }
}
