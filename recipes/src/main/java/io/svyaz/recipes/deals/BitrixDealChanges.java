package io.svyaz.recipes.deals;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.crm.Deal;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.NotFoundException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Changed deals of a Bitrix24 portal, by {@code DATE_MODIFY}. Needs the scope {@code crm}. Thread-safe. */
public final class BitrixDealChanges implements DealChanges {

    /** A change may become visible some time after the moment it is stamped with. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private final BitrixClient bitrix;

    /**
     * The deals of this portal.
     *
     * @param bitrix the portal
     */
    public BitrixDealChanges(BitrixClient bitrix) {
        this.bitrix = Objects.requireNonNull(bitrix, "bitrix");
    }

    @Override
    public String cursor() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                bitrix.portal().serverTime().execute().minus(OVERLAP).withNano(0));
    }

    @Override
    public void since(Optional<String> cursor, LongConsumer deal) {
        try (Stream<Deal> changed = bitrix
                .deals()
                .list(q -> cursor.map(begin -> q.where(">=DATE_MODIFY", begin))
                        .orElse(q)
                        .select("ID")
                        .ascending("ID"))
                .stream()) {
            changed.mapToLong(Deal::id).forEach(deal);
        }
    }

    /** A listing leaves out what the webhook's user may not see, so each deal that is missing there is asked for by itself. */
    @Override
    public Set<Long> existing(Collection<Long> dealIds) {
        if (dealIds.isEmpty()) {
            return Set.of();
        }
        List<Deal> found =
                bitrix.deals().list(q -> q.select("ID")).byIds(dealIds).toList();
        Set<Long> existing = new HashSet<>();
        found.forEach(deal -> existing.add(deal.id()));
        dealIds.stream()
                .filter(id -> !existing.contains(id))
                .filter(this::isThere)
                .toList()
                .forEach(existing::add);
        return existing;
    }

    private boolean isThere(long dealId) {
        try {
            bitrix.deals().get(dealId).execute();
            return true;
        } catch (NotFoundException gone) {
            return false;
        } catch (AccessDeniedException hidden) {
            return true;
        }
    }
}
