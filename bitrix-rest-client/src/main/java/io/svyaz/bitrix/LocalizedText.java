package io.svyaz.bitrix;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A label: one text for all languages, or one for each.
 *
 * <p>The same field comes as a text when one language was asked for and as an object otherwise. Immutable.
 */
public final class LocalizedText {
    private final @Nullable Object value;

    private LocalizedText(@Nullable Object value) {
        this.value = value;
    }

    /**
     * The same text in all languages.
     *
     * @param text the label
     * @return a label
     */
    public static LocalizedText of(String text) {
        return new LocalizedText(Objects.requireNonNull(text, "text"));
    }

    /**
     * A text for each language.
     *
     * @param texts by language, for example {@code ru}
     * @return a label
     */
    public static LocalizedText of(Map<String, String> texts) {
        return new LocalizedText(Map.copyOf(texts));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LocalizedText read(@Nullable Object value) {
        return new LocalizedText(value instanceof Map<?, ?> map ? Collections.unmodifiableMap(map) : value);
    }

    /**
     * Some text: the only one, or the first that is not empty.
     *
     * @return empty when there is none
     */
    public Optional<String> text() {
        return value instanceof Map<?, ?> ? byLanguage().values().stream().findFirst() : given(value);
    }

    /**
     * The text in a language.
     *
     * @param language for example {@code ru}
     * @return the only text where there is one for all; empty when that language has none
     */
    public Optional<String> in(String language) {
        return given(value instanceof Map<?, ?> map ? map.get(language) : value);
    }

    /**
     * The texts by language.
     *
     * @return without the languages that have none; empty when there is one text for all
     */
    public Map<String, String> byLanguage() {
        Map<String, String> texts = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((language, text) -> given(text).ifPresent(given -> texts.put(String.valueOf(language), given)));
        }
        return Collections.unmodifiableMap(texts);
    }

    @JsonValue
    @Nullable
    Object value() {
        return value;
    }

    private static Optional<String> given(@Nullable Object text) {
        return text instanceof String some && !some.isEmpty() ? Optional.of(some) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
