package io.svyaz.bitrix.events;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Listing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The queue in which a portal keeps events until they are fetched. Immutable and thread-safe.
 *
 * <p>Needs the tokens of an application whose user is an administrator. Rows are kept for a process only on the plans with
 * {@code rest_offline_extended} ({@code feature.get}); elsewhere the portal answers {@code WRONG_LICENSE}. {@link
 * OfflineQueue} does what most hosts want.
 */
public final class OfflineEvents {
    private static final BitrixMethod<OfflineBatch> GET =
            BitrixMethod.of("event.offline.get", Idempotency.ONCE, OfflineBatch.class);
    private static final BitrixMethod<Boolean> CLEAR =
            BitrixMethod.of("event.offline.clear", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> ERROR =
            BitrixMethod.of("event.offline.error", Idempotency.IDEMPOTENT, Boolean.class);
    private static final ListMethod<OfflineRow> LIST = ListMethod.of("event.offline.list", OfflineRow.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public OfflineEvents(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Takes rows. Unless {@link OfflineQuery#clearing} is asked for, the portal keeps them for 30 days under a process id,
     * hidden from others, until they are cleared: nothing is lost.
     *
     * <p>Each request takes other rows, so it is not sent again after a doubtful failure. Rows of an answer that was lost
     * are in {@link #list} with their process id; {@link OfflineQuery#ofProcess} fetches them, and may be repeated.
     *
     * @param query from any 50 rows to what is wanted
     * @return {@code event.offline.get}
     */
    public Call<OfflineBatch> get(UnaryOperator<OfflineQuery> query) {
        OfflineQuery wanted = query.apply(OfflineQuery.all());
        return calls.call(GET, wanted.forGet(), wanted.takesRows() ? Idempotency.ONCE : Idempotency.READ);
    }

    /**
     * Deletes rows that were handled.
     *
     * @param processId of the batch
     * @param ids {@link OfflineRow#id} of at least one
     * @return {@code event.offline.clear}, answers true
     */
    public Call<Boolean> clear(String processId, Collection<Long> ids) {
        return calls.call(CLEAR, Map.of("process_id", processId, "id", some("id", ids)));
    }

    /**
     * Deletes rows that were handled.
     *
     * @param processId of the batch
     * @param messageIds {@link OfflineRow#messageId} of at least one
     * @return {@code event.offline.clear}, answers true
     */
    public Call<Boolean> clearMessages(String processId, Collection<String> messageIds) {
        return calls.call(CLEAR, Map.of("process_id", processId, "message_id", some("message_id", messageIds)));
    }

    /**
     * Deletes all rows of a process, handled or not.
     *
     * @param processId of the batch
     * @return {@code event.offline.clear}, answers true
     */
    public Call<Boolean> clearAll(String processId) {
        return calls.call(CLEAR, Map.of("process_id", processId));
    }

    /**
     * Marks rows as failed: they stay, and are handed out again to {@link OfflineQuery#failed} only.
     *
     * @param processId of the batch
     * @param messageIds {@link OfflineRow#messageId} of at least one
     * @return {@code event.offline.error}, answers true
     */
    public Call<Boolean> error(String processId, Collection<String> messageIds) {
        return calls.call(ERROR, Map.of("process_id", processId, "message_id", some("message_id", messageIds)));
    }

    /**
     * Looks into the queue and changes nothing. Shows also the rows that are kept for a process or failed.
     *
     * @param query filter, order and source key; the rest does not apply
     * @return {@code event.offline.list}, 50 a page
     */
    public Listing<OfflineRow> list(UnaryOperator<OfflineQuery> query) {
        return calls.list(LIST, query.apply(OfflineQuery.all()).forList());
    }

    /** No ids would mean all of them. */
    private static <T> List<T> some(String name, Collection<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(name + ": it is empty, which the portal takes for all rows");
        }
        return List.copyOf(values);
    }
}
