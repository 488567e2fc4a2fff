package io.svyaz.bitrix.internal;

import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads by id: the first and the last page tell the range and how densely it is filled; the ids between are cut into
 * windows that a page can hold. A window that holds more comes back full, and the rest of it is asked for again.
 *
 * <p>Every window is asked for by {@code >=id} and {@code <id} with {@code start=-1}, so nothing is counted, and no record
 * that comes or goes can move another into a different page.
 */
final class KeysetPlan<T> implements PagePlan<T> {
    private final ListMethod<T> method;
    private final String idName;
    private final ToLongFunction<? super T> idOf;
    private final Map<String, @Nullable Object> parameters;
    private final @Nullable Long after;
    private final LongSupplier places;
    private final Command<List<T>> windows;
    private final String anyWindow;
    private final ReentrantLock lock = new ReentrantLock();
    private final Density density = new Density();
    private long position;
    private long end;
    private int perRequest = COMMANDS;
    private List<T> tail = List.of();

    KeysetPlan(
            ListMethod<T> method,
            Map<String, ? extends @Nullable Object> parameters,
            @Nullable Long after,
            LongSupplier places) {
        this.method = method;
        this.places = places;
        this.idName = Objects.requireNonNull(method.idName(), "idName");
        this.idOf = Objects.requireNonNull(method.idOf(), "idOf");
        this.parameters = new LinkedHashMap<>(parameters);
        this.after = after;
        this.windows = Command.of(method.page(), common());
        this.anyWindow = windows.text();
    }

    @Override
    public List<PageRequest<T>> begin() {
        long from = after == null ? Long.MIN_VALUE : after + 1;
        return List.of(page(from, Long.MAX_VALUE, "ASC"), page(from, Long.MAX_VALUE, "DESC"));
    }

    @Override
    public List<T> begun(List<PageRequest<T>> first) {
        List<T> head = first.get(0).takeRows();
        List<T> last = new ArrayList<>(first.get(1).takeRows());
        Collections.reverse(last);
        checkAscending(head, Long.MIN_VALUE, Long.MAX_VALUE);
        checkAscending(last, Long.MIN_VALUE, Long.MAX_VALUE);
        if (head.size() < ROWS || last.isEmpty()) {
            return head;
        }
        lock.lock();
        try {
            position = id(head, head.size() - 1) + 1;
            // Where both pages overlap, nothing lies between, and what was seen twice counts once.
            last.removeIf(record -> idOf.applyAsLong(record) < position);
            tail = last;
            end = last.isEmpty() ? position : id(last, 0);
            density.begin(
                    head.size() / (double) (position - id(head, 0)),
                    last.size() < 2 ? 0 : last.size() / (double) (id(last, last.size() - 1) + 1 - id(last, 0)));
            perRequest = PagePlan.commandsPerRequest((end - position) / density.width() + 1, places.getAsLong());
        } finally {
            lock.unlock();
        }
        return head;
    }

    @Override
    public List<PageRequest<T>> next() {
        lock.lock();
        try {
            long width = density.width();
            List<PageRequest<T>> pages = new ArrayList<>(perRequest);
            while (position < end && pages.size() < perRequest) {
                long to = Math.min(end, position + width);
                pages.add(window(position, to));
                position = to;
            }
            return pages;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<T> end() {
        List<T> last = tail;
        tail = List.of();
        return last;
    }

    @Override
    public void came(PageRequest<T> page) {
        if (page.to() == Long.MAX_VALUE) {
            return;
        }
        List<T> rows = page.rows();
        checkAscending(rows, page.from(), page.to());
        long behind = rows.size() < ROWS ? page.to() : id(rows, rows.size() - 1) + 1;
        lock.lock();
        try {
            density.learn(behind - page.from(), rows.size());
        } finally {
            lock.unlock();
        }
        if (behind < page.to()) {
            page.missing(rest(behind, page.to(), Density.width(rows.size() / (double) (behind - page.from()))));
        }
    }

    private List<PageRequest<T>> rest(long from, long to, long width) {
        List<PageRequest<T>> pages = new ArrayList<>();
        // A rest that is much emptier than it was guessed to be is better asked for in few pieces.
        long atLeast = Math.max(width, (to - from + COMMANDS - 1) / COMMANDS);
        for (long start = from; start < to; start = Math.min(to, start + atLeast)) {
            pages.add(window(start, Math.min(to, start + atLeast)));
        }
        return pages;
    }

    /** Where both ends differ much, the windows may be far off: the first of them tell more. */
    @Override
    public int parallel(int most) {
        lock.lock();
        try {
            return density.isSure() ? most : Math.min(2, most);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public OptionalLong expected() {
        lock.lock();
        try {
            return OptionalLong.of(tail.size() + density.records(end - position));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String cursor(T record, long handedOut) {
        return Long.toString(idOf.applyAsLong(record));
    }

    /** Without bounds where they are the ends of the number range. */
    private PageRequest<T> page(long from, long to, String direction) {
        Map<String, @Nullable Object> filter = ownFilter();
        if (from != Long.MIN_VALUE) {
            filter.put(">=" + idName, from);
        }
        if (to != Long.MAX_VALUE) {
            filter.put("<" + idName, to);
        }
        Map<String, @Nullable Object> asked = new LinkedHashMap<>(parameters);
        asked.remove("filter");
        if (!filter.isEmpty()) {
            asked.put("filter", filter);
        }
        asked.put("order", Map.of(idName, direction));
        asked.put("start", -1);
        return new PageRequest<>(Command.of(method.page(), asked), from, to);
    }

    /** The same for one of a thousand windows, which differ in two numbers only. */
    private PageRequest<T> window(long from, long to) {
        String text = anyWindow + "&filter[%3E%3D" + idName + "]=" + from + "&filter[%3C" + idName + "]=" + to;
        return new PageRequest<>(windows.written(text), from, to);
    }

    private Map<String, @Nullable Object> ownFilter() {
        Map<String, @Nullable Object> filter = new LinkedHashMap<>();
        if (parameters.get("filter") instanceof Map<?, ?> own) {
            own.forEach((name, value) -> filter.put(String.valueOf(name), value));
        }
        return filter;
    }

    /** What all windows have in common, without the two numbers. */
    private Map<String, @Nullable Object> common() {
        Map<String, @Nullable Object> filter = ownFilter();
        filter.remove(">=" + idName);
        filter.remove("<" + idName);
        Map<String, @Nullable Object> common = new LinkedHashMap<>(parameters);
        common.remove("filter");
        common.put("order", Map.of(idName, "ASC"));
        common.put("start", -1);
        if (!filter.isEmpty()) {
            common.put("filter", filter);
        }
        return common;
    }

    /** A portal that does not keep to what was asked would lose or double records without a word. */
    private void checkAscending(List<T> rows, long from, long to) {
        long least = from;
        for (T row : rows) {
            long id = idOf.applyAsLong(row);
            if (id < least || id >= to) {
                throw new UnexpectedAnswerException(
                        ErrorDetails.of(
                                method.operation(),
                                "The portal did not keep to the ids or the order that were asked for. Stopped, so that"
                                        + " no record is lost or doubled in silence. Ask for another order to read this"
                                        + " list in counted pages.",
                                Execution.EXECUTED),
                        null);
            }
            least = id + 1;
        }
    }

    private long id(List<T> rows, int index) {
        return idOf.applyAsLong(rows.get(index));
    }
}
