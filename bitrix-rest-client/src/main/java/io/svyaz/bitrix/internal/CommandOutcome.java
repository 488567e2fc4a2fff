package io.svyaz.bitrix.internal;

import io.svyaz.core.error.ApiException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one command.
 *
 * @param value what it returned; null when there is none
 * @param failure why there is none; null also when the portal never came to it
 * @param isLast whether nothing more is tried
 */
public record CommandOutcome(
        @Nullable Object value, @Nullable ApiException failure, boolean isLast) {
    /** The batch stopped before it. */
    static final CommandOutcome NOT_EXECUTED = new CommandOutcome(null, null, true);

    static CommandOutcome done(Object value) {
        return new CommandOutcome(value, null, true);
    }

    static CommandOutcome failed(ApiException failure) {
        return new CommandOutcome(null, failure, false);
    }

    CommandOutcome last() {
        return new CommandOutcome(value, failure, true);
    }
}
