package io.svyaz.bitrix.bizproc;

import io.svyaz.bitrix.PortalFields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A robot or an activity of an application. Immutable. */
public final class HandlerFields extends PortalFields<HandlerFields> {
    private HandlerFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static HandlerFields create() {
        return new HandlerFields(Map.of());
    }

    /**
     * The address that is called.
     *
     * @param url {@code HANDLER}
     * @return a changed copy
     */
    public HandlerFields handler(String url) {
        return set("HANDLER", url);
    }

    /**
     * The name.
     *
     * @param name {@code NAME}
     * @return a changed copy
     */
    public HandlerFields name(String name) {
        return set("NAME", name);
    }

    /**
     * The names by language.
     *
     * @param names {@code NAME}
     * @return a changed copy
     */
    public HandlerFields names(Map<String, String> names) {
        return set("NAME", names);
    }

    /**
     * The description.
     *
     * @param description {@code DESCRIPTION}
     * @return a changed copy
     */
    public HandlerFields description(String description) {
        return set("DESCRIPTION", description);
    }

    /**
     * Whose token the handler gets.
     *
     * @param userId {@code AUTH_USER_ID}
     * @return a changed copy
     */
    public HandlerFields authUser(long userId) {
        return set("AUTH_USER_ID", userId);
    }

    /**
     * Whether the workflow waits for the answer, see {@link Workflows#sendEvent}.
     *
     * @param wait {@code USE_SUBSCRIPTION}
     * @return a changed copy
     */
    public HandlerFields useSubscription(boolean wait) {
        return set("USE_SUBSCRIPTION", wait ? "Y" : "N");
    }

    /**
     * What is asked for in the designer.
     *
     * @param properties {@code PROPERTIES}: descriptions by name
     * @return a changed copy
     */
    public HandlerFields properties(Map<String, ?> properties) {
        return set("PROPERTIES", properties);
    }

    /**
     * What the answer brings.
     *
     * @param properties {@code RETURN_PROPERTIES}: descriptions by name
     * @return a changed copy
     */
    public HandlerFields returnProperties(Map<String, ?> properties) {
        return set("RETURN_PROPERTIES", properties);
    }

    /**
     * For which records the types of properties are meant.
     *
     * @param type {@code DOCUMENT_TYPE}, for example {@code crm}, {@code CCrmDocumentDeal}, {@code DEAL}
     * @return a changed copy
     */
    public HandlerFields documentType(List<String> type) {
        return set("DOCUMENT_TYPE", List.copyOf(type));
    }

    /**
     * Where it is offered.
     *
     * @param filter {@code FILTER}: {@code INCLUDE} and {@code EXCLUDE}
     * @return a changed copy
     */
    public HandlerFields filter(Map<String, ?> filter) {
        return set("FILTER", filter);
    }

    @Override
    protected HandlerFields with(Map<String, @Nullable Object> values) {
        return new HandlerFields(values);
    }
}
