package io.svyaz.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The quick way and the general parser agree on every text of the usual shape, right or wrong. */
class VendorDatesPropertiesTest {
    /** A text of 25 characters takes the quick way; one more blank at the end, and the general parser gets it. */
    private static @Nullable OffsetDateTime read(String text) {
        try {
            char[] characters = ("##" + text).toCharArray();
            return VendorDates.offsetDateTime(characters, 2, text.length());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    @Provide
    Arbitrary<String> usualShape() {
        return Arbitraries.randomValue(random -> String.format(
                "%04d-%02d-%02dT%02d:%02d:%02d%s%02d:%02d",
                random.nextInt(20) == 0 ? random.nextInt(10_000) : 1990 + random.nextInt(60),
                random.nextInt(14),
                random.nextInt(33),
                random.nextInt(26),
                random.nextInt(62),
                random.nextInt(62),
                random.nextBoolean() ? "+" : "-",
                random.nextInt(20),
                random.nextInt(4) == 0 ? random.nextInt(62) : 0));
    }

    @Property(tries = 20_000)
    void bothReadTheSame(@ForAll("usualShape") String text) {
        assertThat(read(text)).isEqualTo(read(text + " "));
    }

    @Property(tries = 5_000)
    void bothReadTheSameWhereACharacterIsWrong(
            @ForAll("usualShape") String text, @ForAll @IntRange(max = 24) int at, @ForAll char wrong) {
        String broken = text.substring(0, at) + wrong + text.substring(at + 1);

        assertThat(read(broken)).isEqualTo(read(broken + " "));
    }

    @Property(tries = 5_000)
    void whatIsWrittenIsReadBack(
            @ForAll @IntRange(min = 0, max = 2_000_000_000) int second,
            @ForAll @IntRange(min = -72, max = 72) int quarter) {
        OffsetDateTime date = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.ofTotalSeconds(quarter * 900))
                .plusSeconds(second);
        String text = java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx")
                .format(date);

        assertThat(read(text)).isEqualTo(date);
    }
}
