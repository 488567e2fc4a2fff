package io.svyaz.recipes.fields;

import io.svyaz.bitrix.crm.UserFieldEntity;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A user field that a portal shall have.
 *
 * @param entity whose field it is
 * @param name the name that records use, always with the prefix {@code UF_CRM_}
 * @param type Bitrix24's {@code USER_TYPE_ID}, for example {@code string} or {@code integer}
 * @param label what people read
 */
public record CustomField(UserFieldEntity entity, String name, String type, String label) {

    /** A text. */
    public static final String STRING = "string";

    /** A whole number. */
    public static final String INTEGER = "integer";

    private static final String PREFIX = "UF_CRM_";
    private static final int LONGEST = 50;
    private static final Pattern NAME = Pattern.compile("UF_CRM_[A-Z0-9_]+");

    /**
     * Completes the name as the portal does: upper case, {@code UF_COMAGIC_ID} and {@code COMAGIC_ID} become
     * {@code UF_CRM_COMAGIC_ID}.
     *
     * @param entity whose field it is
     * @param name a name with or without the prefix
     * @param type Bitrix24's {@code USER_TYPE_ID}
     * @param label what people read
     * @throws IllegalArgumentException if the name is longer than 50 characters or holds others than letters, digits and _
     */
    public CustomField {
        name = withPrefix(name);
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A user field is named like UF_CRM_COMAGIC_ID, with at most " + LONGEST
                    + " characters, but got \"" + name + "\".");
        }
        if (type.isBlank()) {
            throw new IllegalArgumentException("The user field " + name + " has no type.");
        }
    }

    private static String withPrefix(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        if (upper.startsWith(PREFIX)) {
            return upper;
        }
        return PREFIX + (upper.startsWith("UF_") ? upper.substring("UF_".length()) : upper);
    }
}
