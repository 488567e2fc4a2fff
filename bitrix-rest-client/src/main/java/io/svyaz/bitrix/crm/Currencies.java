package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The currencies of the CRM. Scope {@code crm}. Immutable and thread-safe. */
public final class Currencies {
    private static final BitrixMethod<CrmCurrency> GET =
            BitrixMethod.of("crm.currency.get", Idempotency.READ, CrmCurrency.class);
    private static final BitrixMethod<List<CrmCurrency>> LIST =
            BitrixMethod.list("crm.currency.list", CrmCurrency.class);
    private static final BitrixMethod<String> ADD = BitrixMethod.of("crm.currency.add", Idempotency.ONCE, String.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("crm.currency.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.currency.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<String> BASE =
            BitrixMethod.of("crm.currency.base.get", Idempotency.READ, String.class);
    private static final BitrixMethod<Boolean> SET_BASE =
            BitrixMethod.of("crm.currency.base.set", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, CurrencyLocalization>> LOCALIZATIONS =
            BitrixMethod.map("crm.currency.localizations.get", CurrencyLocalization.class);
    private static final BitrixMethod<Boolean> SET_LOCALIZATIONS =
            BitrixMethod.of("crm.currency.localizations.set", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE_LOCALIZATIONS =
            BitrixMethod.of("crm.currency.localizations.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("crm.currency.fields", FieldDescription.class);
    private static final BitrixMethod<Map<String, FieldDescription>> LOCALIZATION_FIELDS =
            BitrixMethod.map("crm.currency.localizations.fields", FieldDescription.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Currencies(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One currency.
     *
     * @param currency the code, for example {@code RUB}
     * @return {@code crm.currency.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<CrmCurrency> get(String currency) {
        return calls.call(GET, Map.of("id", currency));
    }

    /**
     * All currencies.
     *
     * @return {@code crm.currency.list}, all at once
     */
    public Call<List<CrmCurrency>> list() {
        return calls.call(LIST, Map.of());
    }

    /**
     * Makes a currency; fails when there is one of that code.
     *
     * @param fields code, units and rate are required
     * @return {@code crm.currency.add}, answers the code
     */
    public Call<String> add(CurrencyFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param currency the code, for example {@code RUB}
     * @param fields what changes
     * @return {@code crm.currency.update}, answers true
     */
    public Call<Boolean> update(String currency, CurrencyFields fields) {
        return calls.call(UPDATE, Map.of("ID", currency, "fields", fields.asMap()));
    }

    /**
     * Deletes a currency.
     *
     * @param currency the code, for example {@code RUB}
     * @return {@code crm.currency.delete}, answers true
     */
    public Call<Boolean> delete(String currency) {
        return calls.call(DELETE, Map.of("id", currency));
    }

    /**
     * The base currency.
     *
     * @return {@code crm.currency.base.get}, its code
     */
    public Call<String> base() {
        return calls.call(BASE, Map.of());
    }

    /**
     * Makes a currency the base currency.
     *
     * @param currency the code, for example {@code RUB}
     * @return {@code crm.currency.base.set}, answers true
     */
    public Call<Boolean> setBase(String currency) {
        return calls.call(SET_BASE, Map.of("id", currency));
    }

    /**
     * Name and format of a currency by language.
     *
     * @param currency the code, for example {@code RUB}
     * @return {@code crm.currency.localizations.get}
     */
    public Call<Map<String, CurrencyLocalization>> localizations(String currency) {
        return calls.call(LOCALIZATIONS, Map.of("id", currency));
    }

    /**
     * Writes name and format of a currency in some languages.
     *
     * @param currency the code, for example {@code RUB}
     * @param localizations by language
     * @return {@code crm.currency.localizations.set}, answers true
     */
    public Call<Boolean> setLocalizations(String currency, Map<String, CurrencyLocalizationFields> localizations) {
        Map<String, Object> byLanguage = new LinkedHashMap<>();
        localizations.forEach((language, localization) -> byLanguage.put(language, localization.asMap()));
        return calls.call(SET_LOCALIZATIONS, Map.of("id", currency, "localizations", byLanguage));
    }

    /**
     * Deletes name and format of a currency in some languages.
     *
     * @param currency the code, for example {@code RUB}
     * @param languages for example {@code en}
     * @return {@code crm.currency.localizations.delete}, answers true
     */
    public Call<Boolean> deleteLocalizations(String currency, Collection<String> languages) {
        return calls.call(DELETE_LOCALIZATIONS, Map.of("id", currency, "lids", List.copyOf(languages)));
    }

    /**
     * What a currency holds.
     *
     * @return {@code crm.currency.fields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * What a localization holds.
     *
     * @return {@code crm.currency.localizations.fields}, by name
     */
    public Call<Map<String, FieldDescription>> localizationFields() {
        return calls.call(LOCALIZATION_FIELDS, Map.of());
    }
}
