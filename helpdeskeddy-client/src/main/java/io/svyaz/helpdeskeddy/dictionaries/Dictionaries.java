package io.svyaz.helpdeskeddy.dictionaries;

import io.svyaz.core.Call;
import io.svyaz.helpdeskeddy.internal.EddyCalls;
import io.svyaz.helpdeskeddy.internal.EddyMethod;
import io.svyaz.helpdeskeddy.internal.Verb;
import java.util.List;

/** The short lists of an account, each in one piece. They change seldom: keep them. Thread-safe. */
public final class Dictionaries {
    private static final EddyMethod<List<Department>> DEPARTMENTS =
            EddyMethod.list(Verb.GET, "departments/", "departments.list", Department.class);
    private static final EddyMethod<List<Status>> STATUSES =
            EddyMethod.list(Verb.GET, "statuses/", "statuses.list", Status.class);
    private static final EddyMethod<List<Priority>> PRIORITIES =
            EddyMethod.list(Verb.GET, "priorities/", "priorities.list", Priority.class);
    private static final EddyMethod<List<TicketType>> TYPES =
            EddyMethod.list(Verb.GET, "types/", "types.list", TicketType.class);
    private static final EddyMethod<List<Group>> GROUPS =
            EddyMethod.list(Verb.GET, "groups/", "groups.list", Group.class);
    private static final EddyMethod<List<UserStatus>> USER_STATUSES =
            EddyMethod.list(Verb.GET, "user_statuses/", "user_statuses.list", UserStatus.class);

    private final EddyCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Dictionaries(EddyCalls calls) {
        this.calls = calls;
    }

    /**
     * The departments.
     *
     * @return {@code GET /departments/}
     */
    public Call<List<Department>> departments() {
        return calls.call(DEPARTMENTS);
    }

    /**
     * The statuses of tickets.
     *
     * @return {@code GET /statuses/}
     */
    public Call<List<Status>> statuses() {
        return calls.call(STATUSES);
    }

    /**
     * The priorities of tickets.
     *
     * @return {@code GET /priorities/}
     */
    public Call<List<Priority>> priorities() {
        return calls.call(PRIORITIES);
    }

    /**
     * The types of tickets; number 0 is one of them.
     *
     * @return {@code GET /types/}
     */
    public Call<List<TicketType>> types() {
        return calls.call(TYPES);
    }

    /**
     * The groups of users.
     *
     * @return {@code GET /groups/}
     */
    public Call<List<Group>> groups() {
        return calls.call(GROUPS);
    }

    /**
     * What members of staff may be doing.
     *
     * @return {@code GET /user_statuses/}
     */
    public Call<List<UserStatus>> userStatuses() {
        return calls.call(USER_STATUSES);
    }
}
