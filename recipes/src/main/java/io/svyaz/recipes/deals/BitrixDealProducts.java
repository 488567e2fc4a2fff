package io.svyaz.recipes.deals;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.crm.ProductRow;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RequestRejectedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The deals of a Bitrix24 portal. Needs the scope {@code crm}. Thread-safe. */
public final class BitrixDealProducts implements DealProducts {

    private final BitrixClient bitrix;

    /**
     * The deals of this portal.
     *
     * @param bitrix the portal
     */
    public BitrixDealProducts(BitrixClient bitrix) {
        this.bitrix = Objects.requireNonNull(bitrix, "bitrix");
    }

    @Override
    public List<DealProduct> of(long dealId) {
        List<ProductRow> rows;
        try {
            rows = bitrix.deals().productRows(dealId).execute();
        } catch (NotFoundException gone) {
            return List.of();
        } catch (RequestRejectedException e) {
            if (e.vendorCode().filter("OWNER_NOT_FOUND"::equals).isPresent()) {
                return List.of();
            }
            throw e;
        }
        return rows.stream().flatMap(BitrixDealProducts::product).toList();
    }

    /** A row without an id cannot be found again. */
    private static Stream<DealProduct> product(ProductRow row) {
        return row
                .id()
                .map(id -> new DealProduct(
                        id,
                        row.productId().orElse(0L),
                        row.productName().orElse(""),
                        Optional.of(row.quantity().orElse(BigDecimal.ONE)),
                        Optional.of(row.price().orElse(BigDecimal.ZERO))))
                .stream();
    }
}
