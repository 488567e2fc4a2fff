package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.Progress;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Page;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A listing that is read by id where that is possible, else in counted pages. */
record PlannedListing<T>(
        BitrixCalls calls,
        ListMethod<T> method,
        Map<String, @Nullable Object> parameters,
        @Nullable Collection<Long> ids,
        @Nullable Long cursor,
        CallOptions options,
        int parallel,
        Consumer<Progress> listener)
        implements RecordListing<T> {
    PlannedListing(BitrixCalls calls, ListMethod<T> method, Map<String, ? extends @Nullable Object> parameters) {
        this(
                calls,
                method,
                new LinkedHashMap<>(parameters),
                null,
                null,
                CallOptions.none(),
                PagePlan.REQUESTS,
                told -> {});
    }

    @Override
    public String operation() {
        return method.operation();
    }

    @Override
    public Page<T> firstPage() {
        if (!byKeyset()) {
            Optional<String> start = Optional.ofNullable(cursor).map(String::valueOf);
            return calls.page(method.page(), parameters, start)
                    .with(none -> options)
                    .execute();
        }
        Command<List<T>> command = new KeysetPlan<>(method, parameters, cursor, this::places)
                .begin()
                .get(0)
                .command();
        List<T> rows = calls.alone(command).with(none -> options).execute();
        boolean more = rows.size() >= PagePlan.ROWS;
        long last = rows.isEmpty() ? 0 : method.id(rows.get(rows.size() - 1));
        return new Page<>(rows, OptionalLong.empty(), more ? Optional.of(Long.toString(last)) : Optional.empty());
    }

    @Override
    public Stream<T> stream() {
        PagePlan<T> plan = plan();
        Meter meter = new Meter();
        PageStream<T> pages = new PageStream<>(
                operation(),
                plan,
                new PageFetcher<>(calls, options, meter, plan),
                meter,
                new Fanout(parallel, calls.executor()),
                new Backlog(parallel, Runtime.getRuntime().maxMemory()),
                listener);
        return StreamSupport.stream(pages, false).onClose(pages::close);
    }

    private PagePlan<T> plan() {
        if (ids != null) {
            return new IdsPlan<>(method, parameters, ids, places());
        }
        return byKeyset()
                ? new KeysetPlan<>(method, parameters, cursor, this::places)
                : new CountedPlan<>(method, parameters, cursor == null ? 0 : cursor);
    }

    private long places() {
        return calls.engine().limiter().free();
    }

    private boolean byKeyset() {
        if (method.idName() == null || ids != null) {
            return false;
        }
        return !(parameters.get("order") instanceof Map<?, ?> order)
                || order.isEmpty()
                || (order.size() == 1 && "ASC".equalsIgnoreCase(String.valueOf(order.get(method.idName()))));
    }

    @Override
    public Call<Long> count() {
        Map<String, @Nullable Object> counted = new LinkedHashMap<>(parameters);
        if (method.idName() != null) {
            counted.put("select", List.of(method.idName()));
        }
        return calls.page(method.page(), counted, Optional.of("0"))
                .map(page -> page.total().orElse(page.items().size()));
    }

    @Override
    public RecordListing<T> byIds(Collection<Long> wanted) {
        if (method.idName() == null) {
            throw new UnsupportedOperationException(operation() + " cannot find records by their ids.");
        }
        return new PlannedListing<>(calls, method, parameters, List.copyOf(wanted), null, options, parallel, listener);
    }

    @Override
    public RecordListing<T> parallel(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("At least one request must be allowed, but got " + requests + ".");
        }
        return new PlannedListing<>(calls, method, parameters, ids, cursor, options, requests, listener);
    }

    @Override
    public RecordListing<T> onProgress(Consumer<Progress> told) {
        return new PlannedListing<>(
                calls, method, parameters, ids, cursor, options, parallel, Objects.requireNonNull(told, "listener"));
    }

    @Override
    public RecordListing<T> resumeAfter(String behind) {
        if (ids != null) {
            throw new UnsupportedOperationException("A listing of given ids is resumed by giving the rest of them.");
        }
        try {
            long at = Long.parseLong(behind);
            return new PlannedListing<>(calls, method, parameters, null, at, options, parallel, listener);
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException("This is no cursor of a list of Bitrix24.", other);
        }
    }

    @Override
    public RecordListing<T> with(UnaryOperator<CallOptions> change) {
        return new PlannedListing<>(
                calls,
                method,
                parameters,
                ids,
                cursor,
                Objects.requireNonNull(change.apply(options), "options"),
                parallel,
                listener);
    }

    @Override
    public String toString() {
        return operation();
    }
}
