package io.svyaz.bitrix.v3;

/** When a list has ended: nothing in an answer of REST v3 says so. */
final class Paging {
    private Paging() {}

    /**
     * Some methods return 50 records whatever limit they are given, so a page that is shorter than its limit need not be the
     * last; one that is shorter than these 50 too is. An exact multiple costs a request that returns nothing.
     */
    static boolean isLast(int items, int limit) {
        return items < Math.min(limit, V3Query.DEFAULT_LIMIT);
    }
}
