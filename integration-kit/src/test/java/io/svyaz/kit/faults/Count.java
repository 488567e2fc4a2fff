package io.svyaz.kit.faults;

import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;

/**
 * What there is after a fault.
 *
 * @param items jobs that were handed in
 * @param effects what handlers did
 * @param lost done jobs without an effect, and jobs that are neither done nor failed
 * @param doubled jobs with more than one effect
 */
record Count(long items, long effects, long lost, long doubled) {
    static Count of(Store store) {
        String jobs = store.table("job");
        return new Count(
                one(store, "select count(*) from " + jobs),
                one(store, "select count(*) from effects"),
                one(
                        store,
                        "select count(*) from " + jobs + " where status in ('PENDING', 'PROCESSING')"
                                + " or (status = 'DONE' and id not in (select job from effects))"),
                one(store, "select count(*) from (select job from effects group by job having count(*) > 1) d"));
    }

    private static long one(Store store, String sql) {
        return store.<Long>run(
                "faults.count",
                connection -> Sql.one(connection, sql, row -> row.getLong(1)).orElseThrow());
    }
}
