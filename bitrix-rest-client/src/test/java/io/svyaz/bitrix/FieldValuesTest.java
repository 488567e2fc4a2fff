package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldValuesTest {
    private static FieldValues with(Object value) {
        Map<String, Object> values = new HashMap<>();
        values.put("F", value);
        return new FieldValues(values);
    }

    @Test
    void nothingComesInManyForms() {
        for (Object nothing : Arrays.asList(null, "", false, List.of(), Map.of())) {
            assertThat(with(nothing).text("F")).isEmpty();
            assertThat(with(nothing).number("F")).isEmpty();
            assertThat(with(nothing).dateTime("F")).isEmpty();
            assertThat(with(nothing).texts("F")).isEmpty();
        }
        assertThat(with("x").text("OTHER")).isEmpty();
        assertThat(with(false).flag("F")).contains(false);
        assertThat(with("").flag("F")).isEmpty();
    }

    @Test
    void numbersComeAsTextOrNumber() {
        assertThat(with("0012.50").number("F")).contains(new BigDecimal("12.50"));
        assertThat(with(" 12 ").number("F")).contains(new BigDecimal("12"));
        assertThat(with(12345678901L).number("F")).contains(new BigDecimal("12345678901"));
        assertThat(with(new BigDecimal("1E+3")).text("F")).contains("1000");
        assertThat(with("-0.5").number("F")).contains(new BigDecimal("-0.5"));
    }

    @Test
    void flagsComeInManySpellings() {
        for (Object yes : List.of("Y", "y", "1", 1, true, "true", "TRUE")) {
            assertThat(with(yes).flag("F")).contains(true);
        }
        for (Object no : List.of("N", "0", 0, "false")) {
            assertThat(with(no).flag("F")).contains(false);
        }
        assertThat(with("perhaps").flag("F")).isEmpty();
    }

    @Test
    void timesKeepTheirOffset() {
        assertThat(with("2024-05-23T18:18:25+02:00").dateTime("F"))
                .contains(OffsetDateTime.parse("2024-05-23T18:18:25+02:00"));
    }

    @Test
    void daysAreThoseThePortalShows() {
        LocalDate day = LocalDate.of(2024, 5, 23);

        assertThat(with("2024-05-23").date("F")).contains(day);
        assertThat(with("2024-05-23T00:00:00+12:00").date("F")).contains(day);
        assertThat(with("2024-05-23 23:59:59").date("F")).contains(day);
        assertThat(with("").date("F")).isEmpty();
        assertThat(with("0000-00-00 00:00:00").date("F")).isEmpty();
    }

    @Test
    void zeroIsNoId() {
        assertThat(with(42).id("F")).contains(42L);
        assertThat(with("42").id("F")).contains(42L);
        assertThat(with(0).id("F")).isEmpty();
        assertThat(with("0").id("F")).isEmpty();
        assertThat(with("").id("F")).isEmpty();
        assertThatThrownBy(() -> with("1.5").id("F"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("1.5");
    }

    @Test
    void whatDoesNotFitIsNamedWithoutItsValue() {
        assertThatThrownBy(() -> with("private words").date("F"))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageNotContaining("private");
        assertThatThrownBy(() -> with("private words").number("F"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("F")
                .hasNoCause()
                .hasMessageNotContaining("private");
        assertThatThrownBy(() -> with("private words").dateTime("F"))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageNotContaining("private");
    }

    @Test
    void oneValueIsAListOfOne() {
        assertThat(with("a").texts("F")).containsExactly("a");
        assertThat(with(Arrays.asList("a", null, 5)).texts("F")).containsExactly("a", "5");
    }

    @Test
    void nothingOfItCanBeChangedOrRead() {
        FieldValues fields = with("private words");

        assertThat(fields).hasToString("FieldValues[F]");
        assertThatThrownBy(() -> fields.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
