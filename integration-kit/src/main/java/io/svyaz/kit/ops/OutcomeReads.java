package io.svyaz.kit.ops;

import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how attempts ended: per type, and over time. */
final class OutcomeReads {
    private static final int MOST_POINTS = 2_000;

    private final Store store;

    private record Counted<K>(K key, Outcomes outcomes) {}

    OutcomeReads(Store store) {
        this.store = store;
    }

    Map<String, Outcomes> perType(Connection connection, Instant since) throws SQLException {
        return summed(Sql.list(
                connection,
                "select j.type, a.outcome, count(*) from " + store.table("job_attempt") + " a join "
                        + store.table("job")
                        + " j on j.id = a.job_id where a.finished_at >= ? group by j.type, a.outcome",
                row -> new Counted<>(row.getString(1), outcomes(row.getString(2), row.getLong(3))),
                since));
    }

    List<SeriesPoint> series(Instant from, Instant to, Duration step) {
        long seconds = step.toSeconds();
        if (seconds < 1 || !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "ops.series: the step needs a second at least, and an end after its start.");
        }
        long first = Math.floorDiv(from.getEpochSecond(), seconds);
        long last = Math.floorDiv(to.getEpochSecond() - (to.getNano() == 0 ? 1 : 0), seconds);
        if (last - first >= MOST_POINTS) {
            throw new IllegalArgumentException(
                    "ops.series: more than " + MOST_POINTS + " points; take a longer step or less time.");
        }
        Map<Long, Outcomes> counted = store.run(
                "ops.series",
                connection -> summed(Sql.list(
                        connection,
                        "select t.point, t.outcome, count(*) from (select cast(floor(extract(epoch from finished_at) / "
                                + seconds + ") as bigint) as point, outcome from " + store.table("job_attempt")
                                + " where finished_at >= ? and finished_at < ?) t group by t.point, t.outcome",
                        row -> new Counted<>(row.getLong(1), outcomes(row.getString(2), row.getLong(3))),
                        from,
                        to)));
        List<SeriesPoint> points = new ArrayList<>();
        for (long point = first; point <= last; point++) {
            points.add(new SeriesPoint(
                    Instant.ofEpochSecond(point * seconds), counted.getOrDefault(point, Outcomes.NONE)));
        }
        return points;
    }

    private static <K> Map<K, Outcomes> summed(List<Counted<K>> counted) {
        Map<K, Outcomes> sums = new HashMap<>();
        counted.forEach(one -> sums.merge(one.key, one.outcomes, Outcomes::plus));
        return sums;
    }

    private static Outcomes outcomes(String name, long count) {
        return switch (name) {
            case "DONE" -> new Outcomes(count, 0, 0, 0, 0);
            case "RETRY" -> new Outcomes(0, count, 0, 0, 0);
            case "FAILED" -> new Outcomes(0, 0, count, 0, 0);
            case "POSTPONED" -> new Outcomes(0, 0, 0, count, 0);
            default -> new Outcomes(0, 0, 0, 0, count);
        };
    }
}
