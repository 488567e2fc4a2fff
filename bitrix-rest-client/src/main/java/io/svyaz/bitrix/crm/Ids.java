package io.svyaz.bitrix.crm;

import org.jspecify.annotations.Nullable;

/** Ids as text or number; zero and nothing mean none. */
final class Ids {
    private Ids() {}

    static @Nullable Long read(@Nullable Object value) {
        String text = value == null ? "" : value.toString().strip();
        if (text.isEmpty() || text.equals("false")) {
            return null;
        }
        long id = Long.parseLong(text);
        return id == 0 ? null : id;
    }
}
