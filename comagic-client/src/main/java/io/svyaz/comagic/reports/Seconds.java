package io.svyaz.comagic.reports;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The times of a page's rows, to the second, in the order they came. */
final class Seconds {
    private final List<LocalDateTime> times;

    Seconds(List<LocalDateTime> times) {
        this.times =
                times.stream().map(time -> time.truncatedTo(ChronoUnit.SECONDS)).toList();
    }

    LocalDateTime at(int row) {
        return times.get(row);
    }

    boolean goBackBy(int hours) {
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i).isBefore(times.get(i - 1).minusHours(hours))) {
                return true;
            }
        }
        return false;
    }

    /** The first of the last rows that share a second; 0 when all do. */
    int startOfLast() {
        int start = times.size() - 1;
        while (start > 0 && times.get(start - 1).equals(times.get(start))) {
            start--;
        }
        return start;
    }

    /**
     * The last row at which a new window may begin: its second is one moment in every zone, all rows before it are earlier
     * and none after it is. 0 when there is none.
     */
    int lastCut(int notBefore) {
        for (int cut = startOfLast(); cut > 0 && cut >= notBefore; cut = startBefore(cut)) {
            if (!ClockChanges.mayMeanTwoMoments(times.get(cut)) && divides(cut)) {
                return cut;
            }
        }
        return 0;
    }

    private int startBefore(int row) {
        int start = row - 1;
        while (start > 0 && times.get(start - 1).equals(times.get(start))) {
            start--;
        }
        return start;
    }

    private boolean divides(int cut) {
        LocalDateTime second = times.get(cut);
        return times.subList(0, cut).stream().allMatch(second::isAfter)
                && times.subList(cut, times.size()).stream().noneMatch(second::isAfter);
    }
}
