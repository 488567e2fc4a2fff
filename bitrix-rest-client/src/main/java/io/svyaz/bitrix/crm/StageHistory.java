package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.ListMethod;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which record went through which stages, and when. Scope {@code crm}. Immutable and thread-safe. */
public final class StageHistory {
    private static final ListMethod<StageChange> LIST = ListMethod.of("crm.stagehistory.list", StageChange.class)
            .in("items")
            .keyset("ID", StageChange::id);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public StageHistory(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Steps of the records of one kind by condition, 50 a page.
     *
     * @param type leads, deals, invoices or a smart process; others fail with {@code ENTITY_TYPE_NOT_SUPPORTED}
     * @param query from everything to what is wanted, for example {@code q -> q.where("OWNER_ID", 42)}
     * @return {@code crm.stagehistory.list}
     */
    public RecordListing<StageChange> list(EntityType type, UnaryOperator<ListQuery> query) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("entityTypeId", type.id());
        parameters.putAll(query.apply(ListQuery.all()).parameters());
        return calls.list(LIST, parameters);
    }
}
