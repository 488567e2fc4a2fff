package io.svyaz.bitrix.sale;

import io.svyaz.bitrix.PortalFields;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a payment. Immutable. */
public final class PaymentFields extends PortalFields<PaymentFields> {
    private static final PaymentFields NONE = new PaymentFields(Map.of());

    private PaymentFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static PaymentFields create() {
        return NONE;
    }

    /**
     * The order.
     *
     * @param orderId {@code orderId}; cannot be changed later
     * @return a changed copy
     */
    public PaymentFields orderId(long orderId) {
        return set("orderId", orderId);
    }

    /**
     * The way to pay.
     *
     * @param paySystemId {@code paySystemId}; required, on updates too
     * @return a changed copy
     */
    public PaymentFields paySystemId(long paySystemId) {
        return set("paySystemId", paySystemId);
    }

    /**
     * The sum.
     *
     * @param sum {@code sum}
     * @return a changed copy
     */
    public PaymentFields sum(BigDecimal sum) {
        return set("sum", sum);
    }

    /**
     * Whether it is paid.
     *
     * @param paid {@code paid}
     * @return a changed copy
     */
    public PaymentFields paid(boolean paid) {
        return flag("paid", paid);
    }

    /**
     * When it was paid.
     *
     * @param datePaid {@code datePaid}
     * @return a changed copy
     */
    public PaymentFields datePaid(OffsetDateTime datePaid) {
        return time("datePaid", datePaid);
    }

    /**
     * Until when it must be paid.
     *
     * @param datePayBefore {@code datePayBefore}
     * @return a changed copy
     */
    public PaymentFields datePayBefore(OffsetDateTime datePayBefore) {
        return time("datePayBefore", datePayBefore);
    }

    /**
     * When the bill was written.
     *
     * @param dateBill {@code dateBill}
     * @return a changed copy
     */
    public PaymentFields dateBill(OffsetDateTime dateBill) {
        return time("dateBill", dateBill);
    }

    /**
     * The number of the voucher.
     *
     * @param payVoucherNum {@code payVoucherNum}
     * @return a changed copy
     */
    public PaymentFields payVoucherNum(String payVoucherNum) {
        return set("payVoucherNum", payVoucherNum);
    }

    /**
     * When the voucher was written.
     *
     * @param payVoucherDate {@code payVoucherDate}
     * @return a changed copy
     */
    public PaymentFields payVoucherDate(OffsetDateTime payVoucherDate) {
        return time("payVoucherDate", payVoucherDate);
    }

    /**
     * Whether the money went back.
     *
     * @param isReturn {@code isReturn}; {@code Y}, {@code N} or {@code P}
     * @return a changed copy
     */
    public PaymentFields isReturn(String isReturn) {
        return set("isReturn", isReturn);
    }

    /**
     * Why the money went back.
     *
     * @param payReturnComment {@code payReturnComment}
     * @return a changed copy
     */
    public PaymentFields payReturnComment(String payReturnComment) {
        return set("payReturnComment", payReturnComment);
    }

    /**
     * What the payment service says.
     *
     * @param psStatus {@code psStatus}; {@code Y} or {@code N}
     * @return a changed copy
     */
    public PaymentFields psStatus(String psStatus) {
        return set("psStatus", psStatus);
    }

    /**
     * The id in the payment service.
     *
     * @param psInvoiceId {@code psInvoiceId}
     * @return a changed copy
     */
    public PaymentFields psInvoiceId(String psInvoiceId) {
        return set("psInvoiceId", psInvoiceId);
    }

    /**
     * The responsible user.
     *
     * @param responsibleId {@code responsibleId}
     * @return a changed copy
     */
    public PaymentFields responsibleId(long responsibleId) {
        return set("responsibleId", responsibleId);
    }

    /**
     * The comment.
     *
     * @param comments {@code comments}
     * @return a changed copy
     */
    public PaymentFields comments(String comments) {
        return set("comments", comments);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code xmlId}
     * @return a changed copy
     */
    public PaymentFields xmlId(String xmlId) {
        return set("xmlId", xmlId);
    }

    @Override
    protected PaymentFields with(Map<String, @Nullable Object> values) {
        return new PaymentFields(values);
    }
}
