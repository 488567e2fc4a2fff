package io.svyaz.bitrix.app;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the portal says of itself and of the present access. Comes with any scope. Immutable and thread-safe. */
public final class Portal {
    private static final BitrixMethod<Profile> PROFILE = BitrixMethod.of("profile", Idempotency.READ, Profile.class);
    private static final BitrixMethod<List<String>> SCOPE = BitrixMethod.list("scope", String.class);
    private static final BitrixMethod<List<String>> METHODS = BitrixMethod.list("methods", String.class);
    private static final BitrixMethod<MethodAvailability> METHOD =
            BitrixMethod.of("method.get", Idempotency.READ, MethodAvailability.class);
    private static final BitrixMethod<OffsetDateTime> TIME =
            BitrixMethod.of("server.time", Idempotency.READ, OffsetDateTime.class);
    private static final BitrixMethod<Boolean> FEATURE =
            BitrixMethod.of("feature.get", Idempotency.READ, Boolean.class).in("value");
    private static final BitrixMethod<Map<String, AccessName>> ACCESS_NAME =
            BitrixMethod.map("access.name", AccessName.class);
    private static final BitrixMethod<Boolean> ACCESS = BitrixMethod.of("user.access", Idempotency.READ, Boolean.class);
    private static final BitrixMethod<Boolean> ADMIN = BitrixMethod.of("user.admin", Idempotency.READ, Boolean.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Portal(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Whose rights the webhook or token has. Works without any scope, so it is a good first call.
     *
     * @return {@code profile}
     */
    public Call<Profile> profile() {
        return calls.call(PROFILE, Map.of());
    }

    /**
     * The scopes of the present access.
     *
     * @return {@code scope}
     */
    public Call<List<String>> scope() {
        return calls.call(SCOPE, Map.of());
    }

    /**
     * All scopes the portal knows.
     *
     * @return {@code scope} with {@code full}
     */
    public Call<List<String>> allScopes() {
        return calls.call(SCOPE, Map.of("full", true));
    }

    /**
     * The methods of one scope.
     *
     * @param scope for example {@code crm}
     * @return {@code methods}, which the vendor develops no further
     */
    public Call<List<String>> methods(String scope) {
        return calls.call(METHODS, Map.of("scope", scope));
    }

    /**
     * Whether this portal has a method, and whether the present access may call it.
     *
     * @param name for example {@code crm.item.list}
     * @return {@code method.get}
     */
    public Call<MethodAvailability> method(String name) {
        return calls.call(METHOD, Map.of("name", name));
    }

    /**
     * The time at the portal.
     *
     * @return {@code server.time}
     */
    public Call<OffsetDateTime> serverTime() {
        return calls.call(TIME, Map.of());
    }

    /**
     * Whether the plan of the portal has a feature.
     *
     * @param code for example {@code rest_offline_extended}
     * @return {@code feature.get}
     */
    public Call<Boolean> feature(String code) {
        return calls.call(FEATURE, Map.of("CODE", code));
    }

    /**
     * What access codes mean.
     *
     * @param codes for example {@code U1}, {@code D107}, {@code AU}
     * @return {@code access.name}, by code; without those the portal does not know
     */
    public Call<Map<String, AccessName>> accessNames(Collection<String> codes) {
        return calls.call(ACCESS_NAME, Map.of("ACCESS", List.copyOf(codes)));
    }

    /**
     * Whether the current user has one of these access codes.
     *
     * @param codes for example {@code G2}, {@code AU}
     * @return {@code user.access}
     */
    public Call<Boolean> hasAccess(Collection<String> codes) {
        return calls.call(ACCESS, Map.of("ACCESS", List.copyOf(codes)));
    }

    /**
     * Whether the current user administers the portal.
     *
     * @return {@code user.admin}
     */
    public Call<Boolean> isAdmin() {
        return calls.call(ADMIN, Map.of());
    }
}
