package io.svyaz.kit.ops;

import io.svyaz.core.Secret;
import io.svyaz.kit.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts an {@link Ops} together. */
public final class OpsBuilder {
    private final Store store;
    private final Map<String, NamedSync> syncs = new LinkedHashMap<>();
    private final List<OpsListener> listeners = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private Duration silence = Duration.ofMinutes(2);

    OpsBuilder(Store store) {
        this.store = store;
    }

    /**
     * A sync that operators may start by hand.
     *
     * @param sync with a name of its own
     * @return this builder
     */
    public OpsBuilder sync(NamedSync sync) {
        if (syncs.putIfAbsent(sync.name(), sync) != null) {
            throw new IllegalArgumentException("Ops: there is a sync of the name " + sync.name() + " already.");
        }
        return this;
    }

    /**
     * Hears of actions and of health.
     *
     * @param listener may be called by many threads at once
     * @return this builder
     */
    public OpsBuilder listener(OpsListener listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * Masks a secret wherever it would be shown, beside what looks like one anyway.
     *
     * @param secret the secret
     * @return this builder
     */
    public OpsBuilder mask(Secret secret) {
        secrets.add(secret);
        return this;
    }

    /**
     * Masks the content of members and parameters of a name in payloads and errors, beside the usual ones.
     *
     * @param name the name, in any case of letters
     * @return this builder
     */
    public OpsBuilder maskMember(String name) {
        names.add(name);
        return this;
    }

    /**
     * After which time without a sign of life a worker that holds work is called silent; two minutes unless said
     * otherwise. Take a little more than the workers' lease.
     *
     * @param longest the time
     * @return this builder
     */
    public OpsBuilder silence(Duration longest) {
        this.silence = longest;
        return this;
    }

    /**
     * Asks nothing of the database yet.
     *
     * @return the operations
     */
    public Ops build() {
        return new Ops(store, Map.copyOf(syncs), List.copyOf(listeners), new Shown(secrets, names), silence);
    }
}
