package io.svyaz.recipes.deals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ListDiffPropertyTest {

    @Property(tries = 1000)
    @Label("S3-10 after the writes the list says what the deal says, for any deal and any list")
    void theListSaysWhatTheDealSays(
            @ForAll("rows") List<DealProduct> wanted, @ForAll("elements") List<ListedProduct> listed) {
        Map<Long, DealProduct> after = new TreeMap<>();
        listed.forEach(element -> after.put(element.elementId(), element.product()));

        ListDiff diff = ListDiff.of(wanted, listed);
        diff.remove().forEach(after::remove);
        diff.update().forEach(element -> after.put(element.elementId(), element.product()));
        long next = 1_000;
        for (DealProduct added : diff.add()) {
            after.put(next++, added);
        }

        assertThat(after.values()).containsExactlyInAnyOrderElementsOf(wanted);
        List<ListedProduct> standing = new ArrayList<>();
        after.forEach((id, product) -> standing.add(ListedProduct.of(id, product)));
        assertThat(ListDiff.of(wanted, standing).isEmpty()).isTrue();
    }

    @Property(tries = 500)
    @Label("S3-10 what is right already is not written")
    void whatIsRightIsNotWritten(
            @ForAll("rows") List<DealProduct> wanted, @ForAll("elements") List<ListedProduct> listed) {
        ListDiff diff = ListDiff.of(wanted, listed);

        assertThat(diff.update())
                .allSatisfy(element -> assertThat(listed)
                        .noneMatch(other -> other.elementId() == element.elementId()
                                && other.product().equals(element.product())));
        assertThat(diff.add())
                .allSatisfy(added ->
                        assertThat(listed).noneMatch(other -> other.product().rowId() == added.rowId()));
    }

    @Provide
    Arbitrary<List<DealProduct>> rows() {
        return product().list().ofMaxSize(8).uniqueElements(DealProduct::rowId);
    }

    @Provide
    Arbitrary<List<ListedProduct>> elements() {
        return Combinators.combine(Arbitraries.longs().between(1, 50), product())
                .as(ListedProduct::of)
                .list()
                .ofMaxSize(8)
                .uniqueElements(ListedProduct::elementId);
    }

    private static Arbitrary<DealProduct> product() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 6),
                        Arbitraries.longs().between(0, 2),
                        Arbitraries.of("A", "B", ""),
                        Arbitraries.of("1", "1.0", "2", "0.5"))
                .as((row, product, name, quantity) ->
                        DealProduct.of(row, product, name, new BigDecimal(quantity), BigDecimal.TEN));
    }
}
