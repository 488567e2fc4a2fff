package io.svyaz.recipes.invoices;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.crm.EntityType;
import io.svyaz.bitrix.crm.Item;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Changed smart invoices of a Bitrix24 portal, by {@code updatedTime}. Needs the scope {@code crm}. Thread-safe. */
public final class BitrixInvoiceChanges implements InvoiceChanges {

    /** A change may become visible some time after the moment it is stamped with. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private final BitrixClient bitrix;

    /**
     * The invoices of this portal.
     *
     * @param bitrix the portal
     */
    public BitrixInvoiceChanges(BitrixClient bitrix) {
        this.bitrix = Objects.requireNonNull(bitrix, "bitrix");
    }

    @Override
    public String cursor() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                bitrix.portal().serverTime().execute().minus(OVERLAP).withNano(0));
    }

    @Override
    public void since(Optional<String> cursor, LongConsumer invoice) {
        try (Stream<Item> changed = bitrix
                .items(EntityType.SMART_INVOICE.id())
                .list(q -> cursor.map(begin -> q.where(">=updatedTime", begin))
                        .orElse(q)
                        .select("id")
                        .ascending("id"))
                .stream()) {
            changed.mapToLong(Item::id).forEach(invoice);
        }
    }
}
