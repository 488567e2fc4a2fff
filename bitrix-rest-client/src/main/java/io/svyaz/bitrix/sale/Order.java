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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order of the online store. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected, and items, payments, shipments and properties come
 * from {@code sale.order.get} alone.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableOrder.Builder.class)
@JsonSerialize(as = ImmutableOrder.class)
public interface Order {
    /**
     * The order's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The number people read.
     *
     * @return {@code accountNumber}
     */
    @JsonProperty("accountNumber")
    Optional<String> accountNumber();

    /**
     * The site.
     *
     * @return {@code lid}
     */
    @JsonProperty("lid")
    Optional<String> lid();

    /**
     * The payer's type.
     *
     * @return {@code personTypeId}
     */
    @JsonProperty("personTypeId")
    Optional<Long> personTypeId();

    /**
     * The customer's user.
     *
     * @return {@code userId}
     */
    @JsonProperty("userId")
    Optional<Long> userId();

    /**
     * The status, for example {@code N}.
     *
     * @return {@code statusId}
     */
    @JsonProperty("statusId")
    Optional<String> statusId();

    /**
     * The sum to pay.
     *
     * @return {@code price}
     */
    @JsonProperty("price")
    Optional<BigDecimal> price();

    /**
     * The discount.
     *
     * @return {@code discountValue}
     */
    @JsonProperty("discountValue")
    Optional<BigDecimal> discountValue();

    /**
     * The tax within.
     *
     * @return {@code taxValue}
     */
    @JsonProperty("taxValue")
    Optional<BigDecimal> taxValue();

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
     * @return {@code payed}
     */
    @JsonProperty("payed")
    Optional<Boolean> payed();

    /**
     * Whether it is cancelled.
     *
     * @return {@code canceled}
     */
    @JsonProperty("canceled")
    Optional<Boolean> canceled();

    /**
     * Why it was cancelled.
     *
     * @return {@code reasonCanceled}
     */
    @JsonProperty("reasonCanceled")
    Optional<String> reasonCanceled();

    /**
     * Whether all of it was shipped.
     *
     * @return {@code deducted}
     */
    @JsonProperty("deducted")
    Optional<Boolean> deducted();

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
     * What the customer wrote.
     *
     * @return {@code userDescription}
     */
    @JsonProperty("userDescription")
    Optional<String> userDescription();

    /**
     * What the manager wrote.
     *
     * @return {@code comments}
     */
    @JsonProperty("comments")
    Optional<String> comments();

    /**
     * More of the manager.
     *
     * @return {@code additionalInfo}
     */
    @JsonProperty("additionalInfo")
    Optional<String> additionalInfo();

    /**
     * The topic.
     *
     * @return {@code orderTopic}
     */
    @JsonProperty("orderTopic")
    Optional<String> orderTopic();

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
     * When it was made.
     *
     * @return {@code dateInsert}
     */
    @JsonProperty("dateInsert")
    Optional<OffsetDateTime> dateInsert();

    /**
     * When it was changed last.
     *
     * @return {@code dateUpdate}
     */
    @JsonProperty("dateUpdate")
    Optional<OffsetDateTime> dateUpdate();

    /**
     * When the status changed last.
     *
     * @return {@code dateStatus}
     */
    @JsonProperty("dateStatus")
    Optional<OffsetDateTime> dateStatus();

    /**
     * When it was cancelled.
     *
     * @return {@code dateCanceled}
     */
    @JsonProperty("dateCanceled")
    Optional<OffsetDateTime> dateCanceled();

    /**
     * When it was marked.
     *
     * @return {@code dateMarked}
     */
    @JsonProperty("dateMarked")
    Optional<OffsetDateTime> dateMarked();

    /**
     * Whether it came from outside.
     *
     * @return {@code externalOrder}
     */
    @JsonProperty("externalOrder")
    Optional<Boolean> externalOrder();

    /**
     * The id in a foreign system.
     *
     * @return {@code xmlId}
     */
    @JsonProperty("xmlId")
    Optional<String> xmlId();

    /**
     * The id in 1C.
     *
     * @return {@code id1c}
     */
    @JsonProperty("id1c")
    Optional<String> id1c();

    /**
     * The version, counted up with each change.
     *
     * @return {@code version}
     */
    @JsonProperty("version")
    Optional<Integer> version();

    /**
     * What was ordered.
     *
     * @return {@code basketItems}; only from {@code sale.order.get}
     */
    @JsonProperty("basketItems")
    List<BasketItem> basketItems();

    /**
     * The payments.
     *
     * @return {@code payments}; only from {@code sale.order.get}
     */
    @JsonProperty("payments")
    List<Payment> payments();

    /**
     * The shipments.
     *
     * @return {@code shipments}; only from {@code sale.order.get}
     */
    @JsonProperty("shipments")
    List<Shipment> shipments();

    /**
     * The properties, name and telephone of the customer among them.
     *
     * @return {@code propertyValues}; only from {@code sale.order.get}
     */
    @JsonProperty("propertyValues")
    List<PropertyValue> propertyValues();

    /**
     * The contacts and companies of the CRM.
     *
     * @return {@code clients}; only from {@code sale.order.get}
     */
    @JsonProperty("clients")
    List<OrderClient> clients();

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
     * Builds an order by hand, for tests.
     *
     * @param id the order's id
     * @return an order that has nothing else
     */
    static Order of(long id) {
        return ImmutableOrder.builder().id(id).build();
    }
}
