package io.svyaz.examples.console;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the console says, in one language. */
final class Words {
    /** In the order of the choice in the header. */
    static final List<String> LANGUAGES = List.of("en", "ru");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Words ENGLISH = new Words("en", Locale.ROOT);
    private static final Words RUSSIAN = new Words("ru", Locale.forLanguageTag("ru"));

    private final String language;
    private final ResourceBundle bundle;

    private Words(String language, Locale locale) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "io.svyaz.examples.console.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words of(String language) {
        return language.equals("ru") ? RUSSIAN : ENGLISH;
    }

    String language() {
        return language;
    }

    /** A key that is missing is an error: it would be seen by users only. */
    String say(String key, Object... parts) {
        return PLACE.matcher(bundle.getString(key))
                .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(parts[Integer.parseInt(place.group(1))])));
    }

    /** For names from a database: one that no bundle knows is shown as it is. */
    String sayOr(String key, String otherwise) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException unknown) {
            return otherwise;
        }
    }
}
