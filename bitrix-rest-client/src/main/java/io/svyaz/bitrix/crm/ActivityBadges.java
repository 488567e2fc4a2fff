package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;

/** Marks on cards that configurable activities show. Scope {@code crm}. Immutable and thread-safe. */
public final class ActivityBadges {
    private static final BitrixMethod<ActivityBadge> GET = BitrixMethod.of(
                    "crm.activity.badge.get", Idempotency.READ, ActivityBadge.class)
            .in("badge");
    private static final BitrixMethod<List<ActivityBadge>> LIST =
            BitrixMethod.list("crm.activity.badge.list", ActivityBadge.class).in("badges");
    private static final BitrixMethod<ActivityBadge> ADD = BitrixMethod.of(
                    "crm.activity.badge.add", Idempotency.ONCE, ActivityBadge.class)
            .in("badge");
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.activity.badge.delete", Idempotency.IDEMPOTENT, Boolean.class);

    private final BitrixCalls calls;

    ActivityBadges(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One badge.
     *
     * @param code of the badge
     * @return {@code crm.activity.badge.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is
     *     none
     */
    public Call<ActivityBadge> get(String code) {
        return calls.call(GET, Map.of("code", code));
    }

    /**
     * All badges.
     *
     * @return {@code crm.activity.badge.list}, all at once
     */
    public Call<List<ActivityBadge>> list() {
        return calls.call(LIST, Map.of());
    }

    /**
     * Makes a badge. Never sent again once its bytes may have arrived.
     *
     * @param code of the badge
     * @param title what it is about
     * @param value what it says
     * @param type {@code success}, {@code failure}, {@code warning}, {@code primary} or {@code secondary}
     * @return {@code crm.activity.badge.add}, answers the badge
     */
    public Call<ActivityBadge> add(String code, String title, String value, String type) {
        return calls.call(ADD, Map.of("code", code, "title", title, "value", value, "type", type));
    }

    /**
     * Deletes a badge.
     *
     * @param code of the badge
     * @return {@code crm.activity.badge.delete}, answers true
     */
    public Call<Boolean> delete(String code) {
        return calls.call(DELETE, Map.of("code", code));
    }
}
