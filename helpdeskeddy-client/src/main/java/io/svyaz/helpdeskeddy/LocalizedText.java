package io.svyaz.helpdeskeddy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text in several languages. The vendor's codes are {@code ru}, {@code en}, {@code ua} (Ukrainian) and others; any may be missing
 * or empty, and some accounts send a plain text. Immutable.
 */
public final class LocalizedText {
    /** Language of a plain text that came without one. */
    private static final String NONE = "";

    private final Map<String, String> texts;

    private LocalizedText(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(texts);
    }

    /**
     * Texts by language.
     *
     * @param texts by the vendor's code, kept in their order
     * @return the text
     */
    public static LocalizedText of(Map<String, String> texts) {
        return new LocalizedText(new LinkedHashMap<>(texts));
    }

    /**
     * One text in one language.
     *
     * @param language the vendor's code, for example {@code ru}
     * @param text the text
     * @return the text
     */
    public static LocalizedText of(String language, String text) {
        return of(Map.of(language, text));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static @Nullable LocalizedText read(@Nullable Object sent) {
        if (sent == null) {
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        if (sent instanceof Map<?, ?> map) {
            map.forEach((language, text) -> texts.put(String.valueOf(language), text == null ? "" : text.toString()));
        } else if (!(sent instanceof Iterable<?>)) {
            texts.put(NONE, sent.toString());
        }
        return new LocalizedText(texts);
    }

    /**
     * The text in a language; where that is missing in Russian, then English, then any.
     *
     * @param language the vendor's code
     * @return an empty text when there is none in any language
     */
    public String get(String language) {
        return Stream.concat(
                        Stream.of(language, "ru", "en").map(code -> texts.getOrDefault(code, "")),
                        texts.values().stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /**
     * The text in exactly this language.
     *
     * @param language the vendor's code
     * @return empty when there is none
     */
    public Optional<String> in(String language) {
        return Optional.ofNullable(texts.get(language)).filter(text -> !text.isBlank());
    }

    /**
     * All languages as they came.
     *
     * @return texts by the vendor's code, some perhaps empty; a plain text stands under an empty code
     */
    public Map<String, String> asMap() {
        return texts;
    }

    @JsonValue
    Object written() {
        String plain = texts.get(NONE);
        return plain != null && texts.size() == 1 ? plain : texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText text && text.texts.equals(texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return get("ru");
    }
}
