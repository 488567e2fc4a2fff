package io.svyaz.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern SAID = Pattern.compile(
            "(?:say\\(|(?:label|text|caption) = |Refusal\\([^,]+, )\"([a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"[,)\\s]");

    @Test
    void both_languages_say_the_same() throws IOException {
        assertThat(keys("words_ru.properties")).isEqualTo(keys("words.properties"));
    }

    @Test
    void both_languages_leave_the_same_places() throws IOException {
        Properties english = read("words.properties");
        Properties russian = read("words_ru.properties");
        for (String key : english.stringPropertyNames()) {
            assertThat(places(russian.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void every_word_that_a_page_says_is_there() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            files.filter(file -> file.toString().matches(".*\\.(jte|java)")).forEach(file -> {
                Matcher key = SAID.matcher(text(file));
                while (key.find()) {
                    said.add(key.group(1));
                }
            });
        }
        assertThat(said).hasSizeGreaterThan(100);
        assertThat(keys("words.properties")).containsAll(said);
    }

    @Test
    void the_language_is_the_first_one_of_the_browser_that_is_spoken() {
        assertThat(View.preferred("de-DE,ru-RU;q=0.8,en;q=0.5")).isEqualTo("ru");
        assertThat(View.preferred("fr")).isEqualTo("en");
        assertThat(View.preferred(null)).isEqualTo("en");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{\\d}").matcher(text);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(read(bundle).stringPropertyNames());
    }

    private static Properties read(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(WordsTest.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
