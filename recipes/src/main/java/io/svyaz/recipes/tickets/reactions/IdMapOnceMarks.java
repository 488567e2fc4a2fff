package io.svyaz.recipes.tickets.reactions;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A link from the key to itself is the mark; the map sees to it that only one node works at a time. */
final class IdMapOnceMarks implements OnceMarks {
    private static final String SYSTEM = "reactions";

    private final IdMap ids;

    IdMapOnceMarks(IdMap ids) {
        this.ids = ids;
    }

    @Override
    public boolean once(String action, String key, Runnable work) {
        AtomicBoolean now = new AtomicBoolean();
        ids.remoteOrCreate(new IdKind(SYSTEM, action), key, () -> {
            work.run();
            now.set(true);
            return key;
        });
        return now.get();
    }
}
