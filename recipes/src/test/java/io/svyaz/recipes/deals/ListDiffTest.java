package io.svyaz.recipes.deals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListDiffTest {

    private static DealProduct row(long id, String name, String quantity) {
        return DealProduct.of(id, 7, name, new BigDecimal(quantity), new BigDecimal("100"));
    }

    @Test
    @DisplayName("S3-10 a row is added, changed or removed, and nothing else is touched")
    void tellsWhatToWrite() {
        var diff = ListDiff.of(
                List.of(row(1, "A", "1"), row(2, "B", "2"), row(3, "C", "3")),
                List.of(
                        ListedProduct.of(11, row(1, "A", "1")),
                        ListedProduct.of(12, row(2, "B", "1")),
                        ListedProduct.of(14, row(4, "D", "1"))));

        assertThat(diff.add()).containsExactly(row(3, "C", "3"));
        assertThat(diff.update()).containsExactly(ListedProduct.of(12, row(2, "B", "2")));
        assertThat(diff.remove()).containsExactly(14L);
    }

    @Test
    @DisplayName("S3-10 the same product twice is two rows: the key is the id of the row")
    void keepsTheSameProductTwice() {
        var diff = ListDiff.of(List.of(row(1, "A", "1"), row(2, "A", "1")), List.of());

        assertThat(diff.add()).hasSize(2);
    }

    @Test
    @DisplayName("S3-10 nothing is written when both say the same, however the numbers are written")
    void findsNothingToDo() {
        var diff = ListDiff.of(List.of(row(1, " A ", "2.00")), List.of(ListedProduct.of(11, row(1, "A", "2"))));

        assertThat(diff.isEmpty()).isTrue();
    }

    @Test
    void theOldestOfTwoElementsOfOneRowStays() {
        var diff = ListDiff.of(
                List.of(row(1, "A", "1")),
                List.of(ListedProduct.of(15, row(1, "A", "1")), ListedProduct.of(11, row(1, "A", "1"))));

        assertThat(diff.remove()).containsExactly(15L);
        assertThat(diff.writes()).isEqualTo(1);
    }

    @Test
    void aRowWithoutANameIsCalledByItsProduct() {
        assertThat(row(1, "  ", "1").name()).isEqualTo("#7");
        assertThat(row(1, "x".repeat(300), "1").name()).hasSize(255);
        assertThat(row(1, "A", "100").quantity()).contains(new BigDecimal("100"));
    }
}
