package io.svyaz.recipes.events;

import java.util.List;

/**
 * Which rights a flow lacks.
 *
 * @param flow what people call it
 * @param missingScopes scopes that the webhook or application does not have
 * @param unavailableMethods methods that the portal does not have or does not allow although the scopes are there; not asked where
 *     a scope is missing
 */
public record PermissionReport(String flow, List<String> missingScopes, List<String> unavailableMethods) {

    /** Copies. */
    public PermissionReport {
        missingScopes = List.copyOf(missingScopes);
        unavailableMethods = List.copyOf(unavailableMethods);
    }

    /**
     * Whether the flow may do all it will do.
     *
     * @return true when nothing is missing
     */
    public boolean isComplete() {
        return missingScopes.isEmpty() && unavailableMethods.isEmpty();
    }

    /**
     * Goes on only when nothing is missing.
     *
     * @throws IllegalStateException that names what is missing and says what to do
     */
    public void orThrow() {
        if (!missingScopes.isEmpty()) {
            throw new IllegalStateException("The flow \"" + flow + "\" needs the scope "
                    + String.join(", ", missingScopes)
                    + ", without which the portal answers insufficient_scope. Add it to the webhook or application and start"
                    + " again.");
        }
        if (!unavailableMethods.isEmpty()) {
            throw new IllegalStateException(
                    "The flow \"" + flow + "\" calls methods that the portal does not have or does not"
                            + " allow: " + String.join(", ", unavailableMethods)
                            + ". Check the plan of the portal and the rights of the webhook's user.");
        }
    }
}
