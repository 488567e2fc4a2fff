package io.svyaz.recipes.calls;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import java.util.function.LongSupplier;

/** Sees to it that several nodes that meet one new customer at once make one lead. */
@FunctionalInterface
public interface NewLeads {

    /**
     * The lead of a key, made once, whoever asks and wherever.
     *
     * @param key customer and number of the lead in the row, the same on all nodes
     * @param create makes the lead and returns its id; not called when somebody else was first
     * @return the lead's id
     */
    long leadOf(String key, LongSupplier create);

    /**
     * For a single node: always makes the lead.
     *
     * @return nothing is remembered
     */
    static NewLeads ofOneNode() {
        return (key, create) -> create.getAsLong();
    }

    /**
     * For nodes that share an id map.
     *
     * @param map kept in the store that the nodes share
     * @return keys and leads are links of the kind {@code bitrix24 / lead-of-customer}
     */
    static NewLeads shared(IdMap map) {
        var kind = new IdKind("bitrix24", "lead-of-customer");
        return (key, create) -> Long.parseLong(map.remoteOrCreate(kind, key, () -> Long.toString(create.getAsLong())));
    }
}
