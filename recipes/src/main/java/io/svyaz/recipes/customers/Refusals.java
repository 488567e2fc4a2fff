package io.svyaz.recipes.customers;

import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RequestRejectedException;

/** Failures that no repetition cures. */
final class Refusals {

    private Refusals() {}

    static RequestRejectedException noAddress(String operation, ShopUser user) {
        return failure(
                operation,
                "User " + user.id()
                        + " has no valid e-mail address in EMAIL or LOGIN. Nothing was sent. Correct the user.");
    }

    static RequestRejectedException ambiguous(String operation, String whose, int count) {
        return failure(
                operation,
                count + " records fit " + whose
                        + ". Nothing was changed. Merge them, or choose another AmbiguityPolicy.");
    }

    static RequestRejectedException taken(String operation, String userId, String customerId) {
        return failure(
                operation,
                "Card " + customerId + " fits user " + userId
                        + " but belongs to another user already. Nothing was changed."
                        + " Correct the address of one of them, or unlink the card.");
    }

    private static RequestRejectedException failure(String operation, String summary) {
        return new RequestRejectedException(ErrorDetails.of(operation, summary, Execution.REFUSED), null);
    }
}
