package io.svyaz.bitrix.internal;

/** How many records there are per id, as far as it was seen, and how wide a window may be so that a page holds it. */
final class Density {
    /** Few of the windows with this many expected records hold more than a page. */
    private static final double FILLING = 40;

    /** From here on windows as wide as a page has rows are best: they cannot hold more. */
    private static final double DENSE = 0.8;

    private static final double NEWS = 0.2;
    private static final long WIDEST = Long.MAX_VALUE / 4;

    private double perId = 1;
    private double error = 1;

    void begin(double atStart, double atEnd) {
        perId = Math.max(atStart, atEnd);
        error = atEnd <= 0 ? 1 : Math.abs(atStart - atEnd) / perId;
    }

    void learn(long ids, int rows) {
        double seen = rows / (double) ids;
        // Nothing at all says only that it is thinner, not how thin.
        double believed = rows == 0 ? perId / 4 : seen;
        double news = Math.min(0.5, NEWS * Math.max(1, rows / 25.0));
        error = error * 0.8 + 0.2 * Math.abs(seen - perId) / Math.max(perId, seen);
        perId = perId * (1 - news) + believed * news;
    }

    boolean isSure() {
        return error < 0.5;
    }

    long width() {
        return width(perId);
    }

    long records(long ids) {
        return Math.round(Math.max(0, ids) * Math.min(1, perId));
    }

    static long width(double perId) {
        if (perId >= DENSE) {
            return PagePlan.ROWS;
        }
        double wide = FILLING / Math.max(perId, Double.MIN_NORMAL);
        return wide >= WIDEST ? WIDEST : Math.max(PagePlan.ROWS, (long) wide);
    }
}
