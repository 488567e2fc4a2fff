package io.svyaz.recipes.phone;

import java.util.List;
import java.util.Optional;

/**
 * A valid phone number.
 *
 * @param countryCode calling code, for example 7
 * @param nationalNumber significant digits after the calling code, for example {@code 4951234567}
 * @param extension digits to dial after the answer; they do not take part in {@link #sameNumberAs}
 * @param region two-letter country that owns the number, {@code 001} for international services
 */
public record Phone(int countryCode, String nationalNumber, Optional<String> extension, String region)
        implements PhoneOutcome {

    private static final int RUSSIA_AND_KAZAKHSTAN = 7;
    private static final int BELARUS = 375;

    /**
     * The number as {@code +74951234567}, without the extension.
     *
     * @return plus, calling code, national number
     */
    public String e164() {
        return "+" + countryCode + nationalNumber;
    }

    /**
     * The spellings under which a CRM may hold this number, the most exact first, at most four.
     *
     * <p>Domestic spellings are given where the trunk prefix is fixed: 8 and the bare ten digits for calling code 7,
     * 80 for Belarus. Bare national digits of other countries are left out because the same digits are a different
     * number elsewhere. Bitrix24 takes up to 20 values in one {@code crm.duplicate.findbycomm}.
     *
     * @return distinct spellings
     */
    public List<String> searchKeys() {
        String international = countryCode + nationalNumber;
        return switch (countryCode) {
            case RUSSIA_AND_KAZAKHSTAN ->
                List.of("+" + international, international, "8" + nationalNumber, nationalNumber);
            case BELARUS -> List.of("+" + international, international, "80" + nationalNumber);
            default -> List.of("+" + international, international);
        };
    }

    /**
     * Tells whether both ring the same line; extensions are ignored.
     *
     * @param other the number to compare with
     * @return whether calling code and national number are equal
     */
    public boolean sameNumberAs(Phone other) {
        return e164().equals(other.e164());
    }
}
