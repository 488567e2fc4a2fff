package io.svyaz.bitrix.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the records of given ids: as many ids a command as a page holds records, so that none is cut off. */
final class IdsPlan<T> implements PagePlan<T> {
    private final ListMethod<T> method;
    private final Map<String, @Nullable Object> parameters;
    private final List<Long> ids;
    private final int perRequest;
    private int position;

    IdsPlan(
            ListMethod<T> method,
            Map<String, ? extends @Nullable Object> parameters,
            Collection<Long> ids,
            long places) {
        this.method = method;
        this.parameters = new LinkedHashMap<>(parameters);
        this.ids = List.copyOf(new LinkedHashSet<>(ids));
        this.perRequest = PagePlan.commandsPerRequest((this.ids.size() + ROWS - 1) / ROWS, places);
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
        List<PageRequest<T>> pages = new ArrayList<>(perRequest);
        while (position < ids.size() && pages.size() < perRequest) {
            int to = Math.min(ids.size(), position + ROWS);
            pages.add(page(position, to));
            position = to;
        }
        return pages;
    }

    @Override
    public List<T> end() {
        return List.of();
    }

    @Override
    public void came(PageRequest<T> page) {
        // A page cannot hold more records than it was asked for ids.
    }

    @Override
    public int parallel(int most) {
        return most;
    }

    @Override
    public OptionalLong expected() {
        return OptionalLong.of(ids.size() - (long) position);
    }

    @Override
    public String cursor(T record, long handedOut) {
        return "";
    }

    private PageRequest<T> page(int from, int to) {
        String idName = Objects.requireNonNull(method.idName(), "idName");
        Map<String, @Nullable Object> asked = new LinkedHashMap<>(parameters);
        Map<String, @Nullable Object> filter = new LinkedHashMap<>();
        if (parameters.get("filter") instanceof Map<?, ?> own) {
            own.forEach((name, value) -> filter.put(String.valueOf(name), value));
        }
        filter.put("@" + idName, ids.subList(from, to));
        asked.put("filter", filter);
        asked.put("start", -1);
        return new PageRequest<>(Command.of(method.page(), asked), from, to);
    }
}
