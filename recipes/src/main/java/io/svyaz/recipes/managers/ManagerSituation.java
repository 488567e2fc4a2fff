package io.svyaz.recipes.managers;

import java.util.Optional;

/**
 * Who had to do with a call. All ids are Bitrix24's ids of users.
 *
 * @param answered whether somebody talked
 * @param standing what the CRM has of the caller
 * @param owner who is responsible for that; empty for a new caller, and when that user is gone
 * @param employee who talked or, for a missed call, whose telephone rang; empty when nobody knows
 */
public record ManagerSituation(
        boolean answered, CallerStanding standing, Optional<Long> owner, Optional<Long> employee) {

    /** Whether the call reached the manager of the caller. */
    public enum Match {
        /** It did. */
        RIGHT,
        /** It reached somebody else. */
        WRONG,
        /** Nobody knows whom it reached, or there is no manager. */
        UNKNOWN
    }

    /**
     * A new caller has no manager yet.
     *
     * @param answered whether somebody talked
     * @param standing what the CRM has of the caller
     * @param owner who is responsible for that
     * @param employee who talked, or whose telephone rang
     * @throws IllegalArgumentException if a new caller has an owner
     */
    public ManagerSituation {
        if (standing == CallerStanding.NEW && owner.isPresent()) {
            throw new IllegalArgumentException("owner: nobody is responsible for a new caller");
        }
    }

    /**
     * Tells whether the call reached the manager of the caller.
     *
     * @return unknown as soon as either of them is
     */
    public Match match() {
        if (owner.isEmpty() || employee.isEmpty()) {
            return Match.UNKNOWN;
        }
        return owner.equals(employee) ? Match.RIGHT : Match.WRONG;
    }
}
