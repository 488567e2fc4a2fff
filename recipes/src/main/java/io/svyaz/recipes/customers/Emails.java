package io.svyaz.recipes.customers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is an e-mail address and when two are one. */
final class Emails {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@<>()\\[\\],;:\\\\\"']{1,64}@[^\\s@<>()\\[\\],;:\\\\\"'.]+(\\.[^\\s@<>()\\[\\],;:\\\\\"'.]+)+");

    private Emails() {}

    /** The address without surrounding blanks, or nothing where the text is none. */
    static Optional<String> parse(String text) {
        String address = text.strip();
        return address.length() <= LONGEST && ADDRESS.matcher(address).matches()
                ? Optional.of(address)
                : Optional.empty();
    }

    static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }
}
