package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Name and format of a currency in one language. Immutable. */
public final class CurrencyLocalizationFields extends PortalFields<CurrencyLocalizationFields> {
    private static final CurrencyLocalizationFields NONE = new CurrencyLocalizationFields(Map.of());

    private CurrencyLocalizationFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static CurrencyLocalizationFields create() {
        return NONE;
    }

    /**
     * The name.
     *
     * @param fullName {@code FULL_NAME}
     * @return a changed copy
     */
    public CurrencyLocalizationFields fullName(String fullName) {
        return set("FULL_NAME", fullName);
    }

    /**
     * How a sum is written.
     *
     * @param formatString {@code FORMAT_STRING}; {@code #} for the number
     * @return a changed copy
     */
    public CurrencyLocalizationFields formatString(String formatString) {
        return set("FORMAT_STRING", formatString);
    }

    /**
     * The decimal sign.
     *
     * @param decPoint {@code DEC_POINT}
     * @return a changed copy
     */
    public CurrencyLocalizationFields decPoint(String decPoint) {
        return set("DEC_POINT", decPoint);
    }

    /**
     * What stands between thousands.
     *
     * @param thousandsSep {@code THOUSANDS_SEP}
     * @return a changed copy
     */
    public CurrencyLocalizationFields thousandsSep(String thousandsSep) {
        return set("THOUSANDS_SEP", thousandsSep);
    }

    /**
     * The same as a code.
     *
     * @param thousandsVariant {@code THOUSANDS_VARIANT}; {@code N}, {@code D}, {@code C}, {@code S} or {@code B}
     * @return a changed copy
     */
    public CurrencyLocalizationFields thousandsVariant(String thousandsVariant) {
        return set("THOUSANDS_VARIANT", thousandsVariant);
    }

    /**
     * How many decimals are shown.
     *
     * @param decimals {@code DECIMALS}
     * @return a changed copy
     */
    public CurrencyLocalizationFields decimals(int decimals) {
        return set("DECIMALS", decimals);
    }

    /**
     * Whether zero decimals are hidden.
     *
     * @param hideZero {@code HIDE_ZERO}
     * @return a changed copy
     */
    public CurrencyLocalizationFields hideZero(boolean hideZero) {
        return flag("HIDE_ZERO", hideZero);
    }

    @Override
    protected CurrencyLocalizationFields with(Map<String, @Nullable Object> values) {
        return new CurrencyLocalizationFields(values);
    }
}
