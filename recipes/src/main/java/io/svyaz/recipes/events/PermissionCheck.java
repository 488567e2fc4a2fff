package io.svyaz.recipes.events;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.MethodInfo;
import io.svyaz.bitrix.app.MethodAvailability;
import io.svyaz.core.error.ApiException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Asks a portal at start-up whether a flow may do what it will do, rather than meeting {@code insufficient_scope} at the first
 * event. Reads only: one request for the scopes, and one for each method where all scopes are there. Thread-safe.
 */
public final class PermissionCheck {

    private static final String NEEDS_NONE = "basic";

    private final BitrixClient bitrix;

    /**
     * A check of this portal.
     *
     * @param bitrix the portal, with the webhook or application that the flow will use
     */
    public PermissionCheck(BitrixClient bitrix) {
        this.bitrix = Objects.requireNonNull(bitrix, "bitrix");
    }

    /**
     * Asks.
     *
     * @param needs what the flow calls
     * @return what is missing
     * @throws ApiException when the portal could not be asked
     */
    public PermissionReport check(FlowNeeds needs) {
        Set<String> granted = new LinkedHashSet<>();
        bitrix.portal().scope().execute().forEach(scope -> granted.add(scope.toLowerCase(Locale.ROOT)));
        Set<String> missing = new LinkedHashSet<>();
        for (String method : needs.methods()) {
            scopes(method).stream().filter(scope -> !granted.contains(scope)).forEach(missing::add);
        }
        List<String> unavailable = new ArrayList<>();
        if (missing.isEmpty()) {
            needs.methods().stream().filter(method -> !isAvailable(method)).forEach(unavailable::add);
        }
        return new PermissionReport(needs.flow(), List.copyOf(missing), unavailable);
    }

    private List<String> scopes(String method) {
        return bitrix.methodInfo(method).map(MethodInfo::scopes).orElse(List.of()).stream()
                .filter(scope -> !scope.equals(NEEDS_NONE))
                .toList();
    }

    private boolean isAvailable(String method) {
        MethodAvailability known = bitrix.portal().method(method).execute();
        return known.existing() && known.available();
    }
}
