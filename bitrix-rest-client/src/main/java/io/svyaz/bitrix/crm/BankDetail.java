package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A bank account of requisites. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableBankDetail.Builder.class)
@JsonSerialize(as = ImmutableBankDetail.class)
public interface BankDetail {
    /**
     * The id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The requisites it belongs to.
     *
     * @return {@code ENTITY_ID}
     */
    @JsonProperty("ENTITY_ID")
    Optional<Long> entityId();

    /**
     * The country, see {@code crm.requisite.preset.countries}.
     *
     * @return {@code COUNTRY_ID}
     */
    @JsonProperty("COUNTRY_ID")
    Optional<Long> countryId();

    /**
     * What people read.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * A code of the portal's own.
     *
     * @return {@code CODE}
     */
    @JsonProperty("CODE")
    Optional<String> code();

    /**
     * The id in a foreign system.
     *
     * @return {@code XML_ID}
     */
    @JsonProperty("XML_ID")
    Optional<String> xmlId();

    /**
     * Whether it is in use.
     *
     * @return {@code ACTIVE}
     */
    @JsonProperty("ACTIVE")
    Optional<Boolean> active();

    /**
     * The place in the order.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Integer> sort();

    /**
     * When it was made.
     *
     * @return {@code DATE_CREATE}
     */
    @JsonProperty("DATE_CREATE")
    Optional<OffsetDateTime> dateCreate();

    /**
     * When it was changed last.
     *
     * @return {@code DATE_MODIFY}
     */
    @JsonProperty("DATE_MODIFY")
    Optional<OffsetDateTime> dateModify();

    /**
     * The bank.
     *
     * @return {@code RQ_BANK_NAME}
     */
    @JsonProperty("RQ_BANK_NAME")
    Optional<String> bankName();

    /**
     * The bank's address.
     *
     * @return {@code RQ_BANK_ADDR}
     */
    @JsonProperty("RQ_BANK_ADDR")
    Optional<String> bankAddress();

    /**
     * The Russian bank code.
     *
     * @return {@code RQ_BIK}
     */
    @JsonProperty("RQ_BIK")
    Optional<String> bik();

    /**
     * The account's holder.
     *
     * @return {@code RQ_ACC_NAME}
     */
    @JsonProperty("RQ_ACC_NAME")
    Optional<String> accountName();

    /**
     * The account.
     *
     * @return {@code RQ_ACC_NUM}
     */
    @JsonProperty("RQ_ACC_NUM")
    Optional<String> accountNumber();

    /**
     * The account's currency.
     *
     * @return {@code RQ_ACC_CURRENCY}
     */
    @JsonProperty("RQ_ACC_CURRENCY")
    Optional<String> accountCurrency();

    /**
     * The correspondent account.
     *
     * @return {@code RQ_COR_ACC_NUM}
     */
    @JsonProperty("RQ_COR_ACC_NUM")
    Optional<String> correspondentAccount();

    /**
     * The international account number.
     *
     * @return {@code RQ_IBAN}
     */
    @JsonProperty("RQ_IBAN")
    Optional<String> iban();

    /**
     * The international bank code.
     *
     * @return {@code RQ_SWIFT}
     */
    @JsonProperty("RQ_SWIFT")
    Optional<String> swift();

    /**
     * The comment.
     *
     * @return {@code COMMENTS}
     */
    @JsonProperty("COMMENTS")
    Optional<String> comments();

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
     * Builds an account by hand, for tests.
     *
     * @param id the id
     * @return an account that has nothing else
     */
    static BankDetail of(long id) {
        return ImmutableBankDetail.builder().id(id).build();
    }
}
