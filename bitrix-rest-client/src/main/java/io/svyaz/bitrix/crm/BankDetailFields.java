package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a bank account. Immutable. */
public final class BankDetailFields extends PortalFields<BankDetailFields> {
    private static final BankDetailFields NONE = new BankDetailFields(Map.of());

    private BankDetailFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static BankDetailFields create() {
        return NONE;
    }

    /**
     * The requisites it belongs to.
     *
     * @param entityId {@code ENTITY_ID}; cannot be changed later
     * @return a changed copy
     */
    public BankDetailFields entityId(long entityId) {
        return set("ENTITY_ID", entityId);
    }

    /**
     * The country.
     *
     * @param countryId {@code COUNTRY_ID}
     * @return a changed copy
     */
    public BankDetailFields countryId(long countryId) {
        return set("COUNTRY_ID", countryId);
    }

    /**
     * What people read.
     *
     * @param name {@code NAME}
     * @return a changed copy
     */
    public BankDetailFields name(String name) {
        return set("NAME", name);
    }

    /**
     * A code of the portal's own.
     *
     * @param code {@code CODE}
     * @return a changed copy
     */
    public BankDetailFields code(String code) {
        return set("CODE", code);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code XML_ID}
     * @return a changed copy
     */
    public BankDetailFields xmlId(String xmlId) {
        return set("XML_ID", xmlId);
    }

    /**
     * Whether it is in use.
     *
     * @param active {@code ACTIVE}
     * @return a changed copy
     */
    public BankDetailFields active(boolean active) {
        return flag("ACTIVE", active);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code SORT}
     * @return a changed copy
     */
    public BankDetailFields sort(int sort) {
        return set("SORT", sort);
    }

    /**
     * The bank.
     *
     * @param bankName {@code RQ_BANK_NAME}
     * @return a changed copy
     */
    public BankDetailFields bankName(String bankName) {
        return set("RQ_BANK_NAME", bankName);
    }

    /**
     * The bank's address.
     *
     * @param bankAddress {@code RQ_BANK_ADDR}
     * @return a changed copy
     */
    public BankDetailFields bankAddress(String bankAddress) {
        return set("RQ_BANK_ADDR", bankAddress);
    }

    /**
     * The Russian bank code.
     *
     * @param bik {@code RQ_BIK}
     * @return a changed copy
     */
    public BankDetailFields bik(String bik) {
        return set("RQ_BIK", bik);
    }

    /**
     * The account's holder.
     *
     * @param accountName {@code RQ_ACC_NAME}
     * @return a changed copy
     */
    public BankDetailFields accountName(String accountName) {
        return set("RQ_ACC_NAME", accountName);
    }

    /**
     * The account.
     *
     * @param accountNumber {@code RQ_ACC_NUM}
     * @return a changed copy
     */
    public BankDetailFields accountNumber(String accountNumber) {
        return set("RQ_ACC_NUM", accountNumber);
    }

    /**
     * The account's currency.
     *
     * @param accountCurrency {@code RQ_ACC_CURRENCY}
     * @return a changed copy
     */
    public BankDetailFields accountCurrency(String accountCurrency) {
        return set("RQ_ACC_CURRENCY", accountCurrency);
    }

    /**
     * The correspondent account.
     *
     * @param correspondentAccount {@code RQ_COR_ACC_NUM}
     * @return a changed copy
     */
    public BankDetailFields correspondentAccount(String correspondentAccount) {
        return set("RQ_COR_ACC_NUM", correspondentAccount);
    }

    /**
     * The international account number.
     *
     * @param iban {@code RQ_IBAN}
     * @return a changed copy
     */
    public BankDetailFields iban(String iban) {
        return set("RQ_IBAN", iban);
    }

    /**
     * The international bank code.
     *
     * @param swift {@code RQ_SWIFT}
     * @return a changed copy
     */
    public BankDetailFields swift(String swift) {
        return set("RQ_SWIFT", swift);
    }

    /**
     * The comment.
     *
     * @param comments {@code COMMENTS}
     * @return a changed copy
     */
    public BankDetailFields comments(String comments) {
        return set("COMMENTS", comments);
    }

    @Override
    protected BankDetailFields with(Map<String, @Nullable Object> values) {
        return new BankDetailFields(values);
    }
}
