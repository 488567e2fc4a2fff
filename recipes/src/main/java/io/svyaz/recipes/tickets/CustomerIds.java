package io.svyaz.recipes.tickets;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import java.util.Optional;

/** Who a user of the site is at the helpdesk. Asked on every view, so it must answer without a remote call. */
@FunctionalInterface
public interface CustomerIds {

    /**
     * The helpdesk's id of a user.
     *
     * @param userRef the site's id of the signed-in user, from the session and never from the request
     * @return empty while the user is not linked
     */
    Optional<String> customerOf(String userRef);

    /**
     * The links of the id map.
     *
     * @param ids the map
     * @param kind under which customers are linked, for example {@code new IdKind("usedesk", "client")}
     * @return users by their local ids
     */
    static CustomerIds in(IdMap ids, IdKind kind) {
        return userRef -> userRef.isEmpty() ? Optional.empty() : ids.remote(kind, userRef);
    }
}
