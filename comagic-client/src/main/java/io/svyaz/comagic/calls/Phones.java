package io.svyaz.comagic.calls;

import java.util.regex.Pattern;

/** Telephone numbers as the vendor takes them: digits without a plus. */
final class Phones {
    private static final Pattern FORMATTING = Pattern.compile("[\\s()+\u00a0\u2010-\u2015-]");
    private static final Pattern WRITTEN = Pattern.compile("[\\d\\s()+\u00a0\u2010-\u2015-]+");
    private static final Pattern E164 = Pattern.compile("\\d{5,15}");

    private Phones() {}

    /** A number that must be one, for example the account's own. */
    static String number(String name, String text) {
        String digits = digits(text);
        if (!E164.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    name + " is no telephone number. Write it with its country code, as digits.");
        }
        return digits;
    }

    /** A number, or the SIP name of an employee, which stays as it is. */
    static String numberOrSip(String name, String text) {
        return WRITTEN.matcher(text).matches() ? number(name, text) : notBlank(name, text);
    }

    /** A number as people in Russia write it: with 8 or without a country code. A plus says that it has one. */
    static String russian(String name, String text) {
        String digits = numberOrSip(name, text);
        boolean asWritten = text.strip().startsWith("+") || !digits.chars().allMatch(Character::isDigit);
        if (!asWritten && digits.length() == 11 && digits.startsWith("8")) {
            return "7" + digits.substring(1);
        }
        return !asWritten && digits.length() == 10 ? "7" + digits : digits;
    }

    static String notBlank(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank. Set it.");
        }
        return text.strip();
    }

    private static String digits(String text) {
        return FORMATTING.matcher(text).replaceAll("");
    }
}
