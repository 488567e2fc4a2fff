package io.svyaz.recipes.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.recipes.phone.NotAPhone.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNormalizerTest {

    private final PhoneNormalizer russian = PhoneNormalizer.russian();
    private final PhoneNormalizer several = PhoneNormalizer.forRegions(List.of("RU", "BY", "KZ", "UZ"));

    @ParameterizedTest
    @DisplayName("S4-17 every spelling of a number is the same number")
    @CsvSource(
            delimiter = '|',
            value = {
                "+7 (495) 123-45-67     | +74951234567  | RU",
                "8 (495) 123-45-67      | +74951234567  | RU",
                "84951234567            | +74951234567  | RU",
                "74951234567            | +74951234567  | RU",
                "4951234567             | +74951234567  | RU",
                "tel:+7-495-123-45-67   | +74951234567  | RU",
                "TEL:84951234567        | +74951234567  | RU",
                "88005553535            | +78005553535  | RU",
                "78005553535            | +78005553535  | RU",
                "+78005553535           | +78005553535  | RU",
                "87011234567            | +77011234567  | KZ",
                "77011234567            | +77011234567  | KZ",
                "7011234567             | +77011234567  | KZ",
                "810 375 29 1234567     | +375291234567 | BY",
                "375291234567           | +375291234567 | BY",
                "(375) 29 123-45-67     | +375291234567 | BY",
                "998901234567           | +998901234567 | UZ",
                "48221234567            | +48221234567  | PL",
                "380441234567           | +380441234567 | UA",
                "00 7 495 1234567       | +74951234567  | RU",
                "00375291234567         | +375291234567 | BY",
            })
    void readsEverySpelling(String raw, String e164, String region) {
        for (PhoneNormalizer normalizer : List.of(russian, several)) {
            assertThat(normalizer.normalize(raw)).isInstanceOfSatisfying(Phone.class, phone -> {
                assertThat(phone.e164()).isEqualTo(e164);
                assertThat(phone.region()).isEqualTo(region);
                assertThat(phone.extension()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @DisplayName("S4-17 national numbers are tried in the regions of the settings")
    @CsvSource({"80291234567, +375291234567", "291234567, +375291234567", "901234567, +998901234567"})
    void triesTheRegionsInOrder(String raw, String e164) {
        assertThat(e164(several, raw)).isEqualTo(e164);
        assertThat(russian.normalize(raw)).isEqualTo(new NotAPhone(Reason.INVALID));
    }

    @ParameterizedTest
    @DisplayName("S4-17 an extension is kept apart")
    @CsvSource({
        "7 495 123-45-67 доб. 123, 123",
        "8 (495) 123-45-67 ext 12, 12",
        "tel:+7-495-123-45-67;ext=5, 5",
        "74951234567...2, 2",
        "74951234567…2, 2",
    })
    void keepsTheExtensionApart(String raw, String extension) {
        assertThat(russian.normalize(raw))
                .isEqualTo(new Phone(7, "4951234567", Optional.of(extension), "RU"))
                .isInstanceOfSatisfying(
                        Phone.class,
                        phone -> assertThat(russian.isSpellingOf(phone, "4951234567"))
                                .isTrue());
    }

    @Test
    void readsTheExtraDiallingOfComagicWithoutLosingTheNumber() {
        assertThat(russian.normalize("74955140578...2")).isEqualTo(new Phone(7, "4955140578", Optional.of("2"), "RU"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+7\u00a0495\u2009123\u201345\u201167",
                "\uff0b7\u3000\uff08495\uff09\u3000123\uff0d45\uff0d67",
                "\u202a+7 495 123-45-67\u202c",
                "\u200e8\u2212495\u2212123\u221245\u221267",
                "+\u0667\u0664\u0669\u0665\u0661\u0662\u0663\u0664\u0665\u0666\u0667",
                "\ufeff84951234567\u200b",
                "8 495\t123 45 67\r\n",
            })
    void readsUnicodeSpacesDashesAndDigits(String raw) {
        assertThat(e164(russian, raw)).isEqualTo("+74951234567");
    }

    @ParameterizedTest
    @DisplayName("S4-17 hidden, short and broken numbers are refused with a reason")
    @CsvSource({
        "anonymous, HIDDEN",
        "Anonymous, HIDDEN",
        "'\"Anonymous\" <sip:anonymous@anonymous.invalid>', HIDDEN",
        "Номер скрыт, HIDDEN",
        "112, SHORT_NUMBER",
        "123, SHORT_NUMBER",
        "*100#, SHORT_NUMBER",
        "123456, SHORT_NUMBER",
        "1234567, INVALID",
        "12ab, INVALID",
        "Ivan, INVALID",
        "+, INVALID",
        "+7, SHORT_NUMBER",
        "+79, SHORT_NUMBER",
        "0000000000, INVALID",
        "8100000000, INVALID",
        "+7 495 123-45-67 89, INVALID",
        "'84951234567, 89161234567', INVALID",
        "'', EMPTY",
        "' \t\n', EMPTY",
    })
    void refusesWithAReason(String raw, Reason reason) {
        assertThat(several.normalize(raw)).isEqualTo(new NotAPhone(reason));
    }

    @ParameterizedTest
    @NullSource
    void takesNoTextForAnEmptyOne(String raw) {
        assertThat(russian.normalize(raw)).isEqualTo(new NotAPhone(Reason.EMPTY));
    }

    @ParameterizedTest
    @EnumSource(Flood.class)
    void refusesTenKilobytesUnread(Flood flood) {
        assertThat(several.normalize(flood.text)).isEqualTo(new NotAPhone(Reason.INVALID));
    }

    @Test
    void refusesRegionsThatDoNotExist() {
        assertThatThrownBy(() -> PhoneNormalizer.forRegions(List.of("RU", "XX")))
                .hasMessageContaining("XX");
        assertThatThrownBy(() -> PhoneNormalizer.forRegions(List.of())).hasMessageContaining("regions");
    }

    private static String e164(PhoneNormalizer normalizer, String raw) {
        return normalizer.normalize(raw) instanceof Phone phone ? phone.e164() : "not a phone";
    }

    private enum Flood {
        DIGITS("8".repeat(10_000)),
        PLUSES("+".repeat(10_000)),
        DOTS("7" + ".".repeat(10_000) + "2"),
        NUMBER_AND_BLANKS("84951234567" + " ".repeat(10_000)),
        EXTENSIONS("84951234567" + " ext 1".repeat(2_000)),
        SURROGATES("\ud83d".repeat(10_000));

        private final String text;

        Flood(String text) {
            this.text = text;
        }
    }
}
