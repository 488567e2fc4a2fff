package io.svyaz.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** The deals of a {@link BulkPortal}, and what it costs to read and write them. */
final class BulkDeals {
    final long rowNanos;
    final long writeNanos;
    final long countNanos;
    final long offsetNanos;
    private final ConcurrentNavigableMap<Long, String> titles = new ConcurrentSkipListMap<>();
    private final Map<Long, String> rows = new ConcurrentHashMap<>();
    private final Map<Long, String> origins = new ConcurrentHashMap<>();
    private final Set<Long> gone = ConcurrentHashMap.newKeySet();
    private final AtomicLong nextId;
    private final long firstNew;
    private final Random random = new Random(7);
    private final Set<String> added = ConcurrentHashMap.newKeySet();
    private final AtomicLong doubles = new AtomicLong();

    BulkDeals(long count, long gap, long rowMicros, long writeMicros, long countMicros, long offsetMicros) {
        this.rowNanos = rowMicros * 1000;
        this.writeNanos = writeMicros * 1000;
        this.countNanos = countMicros * 1000;
        this.offsetNanos = offsetMicros * 1000;
        Random gaps = new Random(42);
        long id = 1;
        for (long i = 0; i < count; i++) {
            titles.put(id, "Deal " + id);
            id += gap <= 1 ? 1 : 1 + gaps.nextInt((int) (2 * gap - 1));
        }
        if (count <= 200_000) {
            titles.keySet().forEach(this::row);
        }
        nextId = new AtomicLong(id);
        firstNew = id;
    }

    /** One goes, one comes. */
    void churn() {
        Long victim = titles.ceilingKey(1 + (long) (random.nextDouble() * firstNew));
        if (victim != null) {
            titles.remove(victim);
            gone.add(victim);
        }
        long id = nextId.getAndIncrement();
        titles.put(id, "New " + id);
    }

    ConcurrentNavigableMap<Long, String> all() {
        return titles;
    }

    long add(String title, String origin) {
        if (!added.add(title)) {
            doubles.incrementAndGet();
        }
        long id = nextId.getAndIncrement();
        titles.put(id, title);
        origins.put(id, origin);
        return id;
    }

    /** As the list method writes it; made once. */
    String row(long id) {
        return rows.computeIfAbsent(id, this::newRow);
    }

    void renamed(long id, String title) {
        titles.replace(id, title);
        rows.remove(id);
    }

    private String newRow(long id) {
        return "{\"ID\":\"" + id + "\",\"TITLE\":\"" + titles.get(id) + "\",\"STAGE_ID\":\"C" + id % 5
                + ":NEW\",\"OPPORTUNITY\":\"" + id % 1000 + ".00\",\"CONTACT_ID\":\"" + id % 77
                + "\",\"ORIGIN_ID\":\"" + origin(id) + "\"}";
    }

    List<Long> ofOrigin(String origin) {
        return origins.entrySet().stream()
                .filter(entry -> entry.getValue().equals(origin))
                .map(Map.Entry::getKey)
                .toList();
    }

    String origin(long id) {
        return origins.getOrDefault(id, "");
    }

    int size() {
        return titles.size();
    }

    long doubles() {
        return doubles.get();
    }

    /** Deals that were there all the time. */
    long stable() {
        return titles.headMap(firstNew).size();
    }
}
