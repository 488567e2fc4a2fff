package io.svyaz.bitrix.internal;

import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages by offset, fifty a request, one request at a time, until a page comes back short: the portal's own total may
 * have changed by then. The first request asks for one page, because many lists have no more.
 */
final class CountedPlan<T> implements PagePlan<T> {
    private final ListMethod<T> method;
    private final Map<String, @Nullable Object> parameters;
    private final long start;
    private long position;
    private int pages = 1;
    private volatile boolean ended;
    private @Nullable T landmark;

    CountedPlan(ListMethod<T> method, Map<String, ? extends @Nullable Object> parameters, long start) {
        this.method = method;
        this.parameters = new LinkedHashMap<>(parameters);
        this.start = start;
        this.position = start;
    }

    @Override
    public List<PageRequest<T>> begin() {
        return List.of();
    }

    @Override
    public List<T> begun(List<PageRequest<T>> first) {
        return List.of();
    }

    @Override
    public List<PageRequest<T>> next() {
        List<PageRequest<T>> asked = new ArrayList<>(pages);
        while (!ended && asked.size() < pages) {
            Map<String, @Nullable Object> withStart = new LinkedHashMap<>(parameters);
            withStart.put("start", position);
            asked.add(new PageRequest<>(Command.of(method.page(), withStart), position, position + ROWS));
            position += ROWS;
        }
        pages = Math.min(COMMANDS, pages * 4);
        return asked;
    }

    @Override
    public List<T> end() {
        return List.of();
    }

    /** Behind a short page nothing follows; pages asked for beyond it are empty, or repeat what was read. */
    @Override
    public void came(PageRequest<T> page) {
        List<T> rows = page.rows();
        if (ended) {
            page.rows(List.of());
            return;
        }
        if (rows.size() < ROWS) {
            ended = true;
        }
        if (!rows.isEmpty() && rows.get(0).equals(landmark)) {
            throw new UnexpectedAnswerException(
                    ErrorDetails.of(
                            method.operation(),
                            "The listing does not advance: the portal sends a page again that was read. Stopped, so that"
                                    + " nothing is read twice for ever.",
                            Execution.EXECUTED),
                    null);
        }
        landmark = rows.isEmpty() ? null : rows.get(0);
    }

    /** One request at a time: only its answer tells whether there is more. */
    @Override
    public int parallel(int most) {
        return 1;
    }

    @Override
    public OptionalLong expected() {
        return OptionalLong.empty();
    }

    @Override
    public String cursor(T record, long handedOut) {
        return Long.toString(start + handedOut / ROWS * ROWS);
    }
}
