package io.svyaz.kit.ops;

import io.svyaz.kit.SqlWork;
import io.svyaz.kit.Store;
import io.svyaz.kit.audit.Audit;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something and writes down who did it, both in one transaction; then tells the listeners. */
final class Acts {
    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);

    private final Store store;
    private final Audit audit;
    private final List<OpsListener> listeners;

    Acts(Store store, List<OpsListener> listeners) {
        this.store = store;
        this.audit = Audit.in(store);
        this.listeners = listeners;
    }

    <T> T act(Actor actor, String action, String target, SqlWork<T> work) {
        T result = store.run("ops." + action, connection -> {
            T done = work.run(connection);
            audit.record(connection, actor.name(), action, target, String.valueOf(done));
            return done;
        });
        tell(listener -> listener.acted(actor, action, target, String.valueOf(result)));
        return result;
    }

    void tell(Consumer<OpsListener> news) {
        for (OpsListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException broken) {
                LOG.warn(
                        "A listener of the operations failed: {}",
                        broken.getClass().getName());
            }
        }
    }
}
