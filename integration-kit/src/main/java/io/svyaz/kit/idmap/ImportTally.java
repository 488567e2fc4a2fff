package io.svyaz.kit.idmap;

import java.util.ArrayList;
import java.util.List;

/** Counts an import while it goes on. */
final class ImportTally {
    private static final int MOST_CONFLICTS = 1000;

    private final List<ImportReport.Conflict> conflicts = new ArrayList<>();
    private long added;
    private long same;
    private long conflicting;

    void count(IdPair pair, Linked linked) {
        if (linked.added()) {
            added++;
        } else if (linked.link().remoteId().equals(pair.remoteId())
                && linked.link().localId().equals(pair.localId())) {
            same++;
        } else {
            conflicting++;
            if (conflicts.size() < MOST_CONFLICTS) {
                conflicts.add(new ImportReport.Conflict(pair, linked.link()));
            }
        }
    }

    ImportReport report() {
        return new ImportReport(added, same, conflicting, conflicts);
    }

    /** The link that stands, and whether it is new. */
    record Linked(IdLink link, boolean added) {}
}
