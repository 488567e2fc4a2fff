package io.svyaz.recipes.deals;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import java.util.Objects;

/** Collects the ports and settings of a {@link DealProductsListSync}. */
public final class DealProductsListSyncBuilder {

    final DealProducts deals;
    final ProductList list;
    final IdMap ids;
    IdKind kind = new IdKind("bitrix24", "deal-product-row");

    DealProductsListSyncBuilder(DealProducts deals, ProductList list, IdMap ids) {
        this.deals = Objects.requireNonNull(deals, "deals");
        this.list = Objects.requireNonNull(list, "list");
        this.ids = Objects.requireNonNull(ids, "ids");
    }

    /**
     * Sets under which kind the links are kept; two lists or two portals in one id map need two kinds.
     *
     * @param value {@code bitrix24.deal-product-row} unless set
     * @return this builder
     */
    public DealProductsListSyncBuilder idKind(IdKind value) {
        kind = Objects.requireNonNull(value, "idKind");
        return this;
    }

    /**
     * Makes the flow.
     *
     * @return a flow ready for events, thread-safe if its ports are
     */
    public DealProductsListSync build() {
        return new DealProductsListSync(this);
    }
}
