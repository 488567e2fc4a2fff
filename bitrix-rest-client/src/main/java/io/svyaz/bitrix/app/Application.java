package io.svyaz.bitrix.app;

import io.svyaz.bitrix.FieldValues;
import io.svyaz.bitrix.Tariff;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The application itself. Comes with any scope, but for applications only: an incoming webhook gets {@link
 * io.svyaz.core.error.AccessDeniedException}. Immutable and thread-safe.
 */
public final class Application {
    private static final BitrixMethod<AppInfo> INFO = BitrixMethod.of("app.info", Idempotency.READ, AppInfo.class);
    private static final BitrixMethod<Object> OPTION =
            BitrixMethod.of("app.option.get", Idempotency.READ, Object.class);
    private static final BitrixMethod<Boolean> SET_OPTIONS =
            BitrixMethod.of("app.option.set", Idempotency.IDEMPOTENT, Boolean.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Application(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * What the portal knows of the application.
     *
     * @return {@code app.info}
     */
    public Call<AppInfo> info() {
        return calls.call(INFO, Map.of());
    }

    /**
     * How many requests the portal grants, by its plan: for {@link io.svyaz.bitrix.BitrixClientBuilder#tariff}.
     *
     * @return {@code app.info}; the standard tariff where the portal does not tell its plan
     */
    public Call<Tariff> tariff() {
        return info().map(info -> Tariff.ofLicenseFamily(info.licenseFamily().orElse("")));
    }

    /**
     * What the application has stored in the portal.
     *
     * @return {@code app.option.get}
     */
    public Call<FieldValues> options() {
        return calls.call(OPTION, Map.of()).map(Application::all);
    }

    /**
     * One value that the application has stored in the portal.
     *
     * @param name of the value
     * @return {@code app.option.get}; empty when it was never stored
     */
    public Call<Optional<String>> option(String name) {
        return calls.optional(OPTION, Map.of("option", name)).map(value -> value.flatMap(Application::text));
    }

    /**
     * Stores values in the portal. Administrators only; it is no place for secrets.
     *
     * @param options by name
     * @return {@code app.option.set}, answers true
     */
    public Call<Boolean> setOptions(Map<String, String> options) {
        return calls.call(SET_OPTIONS, Map.of("options", Map.copyOf(options)));
    }

    /** The portal returns one value for a name, and all of them without one; PHP writes an empty list for none. */
    private static FieldValues all(Object result) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (result instanceof Map<?, ?> options) {
            options.forEach((name, value) -> values.put(String.valueOf(name), value));
        }
        return new FieldValues(values);
    }

    private static Optional<String> text(Object result) {
        return result instanceof Map || result instanceof List || Boolean.FALSE.equals(result)
                ? Optional.empty()
                : Optional.of(result.toString()).filter(text -> !text.isEmpty());
    }
}
