package io.svyaz.bitrix.sale;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A payment of an order. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutablePayment.Builder.class)
@JsonSerialize(as = ImmutablePayment.class)
public interface Payment {
    /**
     * The payment's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The order.
     *
     * @return {@code orderId}
     */
    @JsonProperty("orderId")
    Optional<Long> orderId();

    /**
     * The number people read.
     *
     * @return {@code accountNumber}
     */
    @JsonProperty("accountNumber")
    Optional<String> accountNumber();

    /**
     * The way to pay.
     *
     * @return {@code paySystemId}
     */
    @JsonProperty("paySystemId")
    Optional<Long> paySystemId();

    /**
     * The way to pay, as people read it.
     *
     * @return {@code paySystemName}
     */
    @JsonProperty("paySystemName")
    Optional<String> paySystemName();

    /**
     * Whether that is {@code Y} cash, {@code N} not, {@code A} by card reader.
     *
     * @return {@code paySystemIsCash}
     */
    @JsonProperty("paySystemIsCash")
    Optional<String> paySystemIsCash();

    /**
     * The sum.
     *
     * @return {@code sum}
     */
    @JsonProperty("sum")
    Optional<BigDecimal> sum();

    /**
     * The currency.
     *
     * @return {@code currency}
     */
    @JsonProperty("currency")
    Optional<String> currency();

    /**
     * Whether it is paid.
     *
     * @return {@code paid}
     */
    @JsonProperty("paid")
    Optional<Boolean> paid();

    /**
     * When it was paid.
     *
     * @return {@code datePaid}
     */
    @JsonProperty("datePaid")
    Optional<OffsetDateTime> datePaid();

    /**
     * Until when it must be paid.
     *
     * @return {@code datePayBefore}
     */
    @JsonProperty("datePayBefore")
    Optional<OffsetDateTime> datePayBefore();

    /**
     * When the bill was written.
     *
     * @return {@code dateBill}
     */
    @JsonProperty("dateBill")
    Optional<OffsetDateTime> dateBill();

    /**
     * Whether the money went back: {@code Y}, {@code N} or {@code P} to the customer's account.
     *
     * @return {@code isReturn}
     */
    @JsonProperty("isReturn")
    Optional<String> isReturn();

    /**
     * When the money went back.
     *
     * @return {@code payReturnDate}
     */
    @JsonProperty("payReturnDate")
    Optional<OffsetDateTime> payReturnDate();

    /**
     * Why the money went back.
     *
     * @return {@code payReturnComment}
     */
    @JsonProperty("payReturnComment")
    Optional<String> payReturnComment();

    /**
     * The number of the voucher.
     *
     * @return {@code payVoucherNum}
     */
    @JsonProperty("payVoucherNum")
    Optional<String> payVoucherNum();

    /**
     * When the voucher was written.
     *
     * @return {@code payVoucherDate}
     */
    @JsonProperty("payVoucherDate")
    Optional<OffsetDateTime> payVoucherDate();

    /**
     * What the payment service says: {@code Y} or {@code N}.
     *
     * @return {@code psStatus}
     */
    @JsonProperty("psStatus")
    Optional<String> psStatus();

    /**
     * The sum the payment service received.
     *
     * @return {@code psSum}
     */
    @JsonProperty("psSum")
    Optional<BigDecimal> psSum();

    /**
     * The id in the payment service.
     *
     * @return {@code psInvoiceId}
     */
    @JsonProperty("psInvoiceId")
    Optional<String> psInvoiceId();

    /**
     * The responsible user.
     *
     * @return {@code responsibleId}
     */
    @JsonProperty("responsibleId")
    Optional<Long> responsibleId();

    /**
     * The own company.
     *
     * @return {@code companyId}; 0 when there is none
     */
    @JsonProperty("companyId")
    Optional<Long> companyId();

    /**
     * The comment.
     *
     * @return {@code comments}
     */
    @JsonProperty("comments")
    Optional<String> comments();

    /**
     * Whether something is wrong with it.
     *
     * @return {@code marked}
     */
    @JsonProperty("marked")
    Optional<Boolean> marked();

    /**
     * What is wrong.
     *
     * @return {@code reasonMarked}
     */
    @JsonProperty("reasonMarked")
    Optional<String> reasonMarked();

    /**
     * The id in a foreign system.
     *
     * @return {@code xmlId}
     */
    @JsonProperty("xmlId")
    Optional<String> xmlId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Everything else by name and type.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }

    /**
     * Builds a payment by hand, for tests.
     *
     * @param id the payment's id
     * @return a payment that has nothing else
     */
    static Payment of(long id) {
        return ImmutablePayment.builder().id(id).build();
    }
}
