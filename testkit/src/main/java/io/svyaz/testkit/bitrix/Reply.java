package io.svyaz.testkit.bitrix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a method returns: its result and, for lists, the two numbers that are lifted into the envelope. */
record Reply(
        @Nullable Object result,
        @Nullable Integer total,
        @Nullable Integer next) {

    private static final int PAGE = 50;

    static Reply of(@Nullable Object result) {
        return new Reply(result, null, null);
    }

    /** The page of fifty that {@code start} falls into; a negative start switches counting off. */
    static Reply page(List<?> found, Params params) {
        int start = FieldType.number(params.text("start").orElse("0")).intValue();
        int from = Math.min(Math.max(start, 0) / PAGE * PAGE, found.size());
        int till = Math.min(from + PAGE, found.size());
        List<?> page = found.subList(from, till);
        return start < 0 ? new Reply(page, 0, null) : new Reply(page, found.size(), till < found.size() ? till : null);
    }
}
