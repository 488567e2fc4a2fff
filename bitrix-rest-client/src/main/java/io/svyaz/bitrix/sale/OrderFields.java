package io.svyaz.bitrix.sale;

import io.svyaz.bitrix.PortalFields;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to an order. Immutable. */
public final class OrderFields extends PortalFields<OrderFields> {
    private static final OrderFields NONE = new OrderFields(Map.of());

    private OrderFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static OrderFields create() {
        return NONE;
    }

    /**
     * The site.
     *
     * @param lid {@code lid}; for example {@code s1}; cannot be changed later
     * @return a changed copy
     */
    public OrderFields lid(String lid) {
        return set("lid", lid);
    }

    /**
     * The payer's type.
     *
     * @param personTypeId {@code personTypeId}; cannot be changed later
     * @return a changed copy
     */
    public OrderFields personTypeId(long personTypeId) {
        return set("personTypeId", personTypeId);
    }

    /**
     * The currency.
     *
     * @param currency {@code currency}; cannot be changed later
     * @return a changed copy
     */
    public OrderFields currency(String currency) {
        return set("currency", currency);
    }

    /**
     * The customer's user.
     *
     * @param userId {@code userId}
     * @return a changed copy
     */
    public OrderFields userId(long userId) {
        return set("userId", userId);
    }

    /**
     * The sum to pay.
     *
     * @param price {@code price}
     * @return a changed copy
     */
    public OrderFields price(BigDecimal price) {
        return set("price", price);
    }

    /**
     * The discount.
     *
     * @param discountValue {@code discountValue}
     * @return a changed copy
     */
    public OrderFields discountValue(BigDecimal discountValue) {
        return set("discountValue", discountValue);
    }

    /**
     * The status.
     *
     * @param statusId {@code statusId}
     * @return a changed copy
     */
    public OrderFields statusId(String statusId) {
        return set("statusId", statusId);
    }

    /**
     * Whether it is cancelled.
     *
     * @param canceled {@code canceled}
     * @return a changed copy
     */
    public OrderFields canceled(boolean canceled) {
        return flag("canceled", canceled);
    }

    /**
     * Why it is cancelled.
     *
     * @param reasonCanceled {@code reasonCanceled}
     * @return a changed copy
     */
    public OrderFields reasonCanceled(String reasonCanceled) {
        return set("reasonCanceled", reasonCanceled);
    }

    /**
     * Whether something is wrong with it.
     *
     * @param marked {@code marked}
     * @return a changed copy
     */
    public OrderFields marked(boolean marked) {
        return flag("marked", marked);
    }

    /**
     * What is wrong.
     *
     * @param reasonMarked {@code reasonMarked}
     * @return a changed copy
     */
    public OrderFields reasonMarked(String reasonMarked) {
        return set("reasonMarked", reasonMarked);
    }

    /**
     * What the customer wrote.
     *
     * @param userDescription {@code userDescription}
     * @return a changed copy
     */
    public OrderFields userDescription(String userDescription) {
        return set("userDescription", userDescription);
    }

    /**
     * What the manager wrote.
     *
     * @param comments {@code comments}
     * @return a changed copy
     */
    public OrderFields comments(String comments) {
        return set("comments", comments);
    }

    /**
     * More of the manager.
     *
     * @param additionalInfo {@code additionalInfo}
     * @return a changed copy
     */
    public OrderFields additionalInfo(String additionalInfo) {
        return set("additionalInfo", additionalInfo);
    }

    /**
     * The topic.
     *
     * @param orderTopic {@code orderTopic}
     * @return a changed copy
     */
    public OrderFields orderTopic(String orderTopic) {
        return set("orderTopic", orderTopic);
    }

    /**
     * The responsible user.
     *
     * @param responsibleId {@code responsibleId}
     * @return a changed copy
     */
    public OrderFields responsibleId(long responsibleId) {
        return set("responsibleId", responsibleId);
    }

    /**
     * When it was made.
     *
     * @param dateInsert {@code dateInsert}
     * @return a changed copy
     */
    public OrderFields dateInsert(OffsetDateTime dateInsert) {
        return time("dateInsert", dateInsert);
    }

    /**
     * Whether it came from outside.
     *
     * @param externalOrder {@code externalOrder}
     * @return a changed copy
     */
    public OrderFields externalOrder(boolean externalOrder) {
        return flag("externalOrder", externalOrder);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code xmlId}
     * @return a changed copy
     */
    public OrderFields xmlId(String xmlId) {
        return set("xmlId", xmlId);
    }

    /**
     * The id in 1C.
     *
     * @param id1c {@code id1c}
     * @return a changed copy
     */
    public OrderFields id1c(String id1c) {
        return set("id1c", id1c);
    }

    @Override
    protected OrderFields with(Map<String, @Nullable Object> values) {
        return new OrderFields(values);
    }
}
