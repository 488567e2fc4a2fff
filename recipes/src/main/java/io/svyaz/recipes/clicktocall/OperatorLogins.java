package io.svyaz.recipes.clicktocall;

import java.util.Map;
import java.util.Optional;

/** Which telephone login belongs to whom: nobody rings a colleague's telephone. */
@FunctionalInterface
public interface OperatorLogins {

    /**
     * The login of a user.
     *
     * @param userId the user as the host has authenticated it, never a value that the browser sent
     * @return login in the CoMagic cabinet or at its consultant, or empty if the user has none
     */
    Optional<String> of(long userId);

    /**
     * A fixed list.
     *
     * @param logins login by user id
     * @return the list as a port
     */
    static OperatorLogins fixed(Map<Long, String> logins) {
        Map<Long, String> copy = Map.copyOf(logins);
        return userId -> Optional.ofNullable(copy.get(userId));
    }
}
