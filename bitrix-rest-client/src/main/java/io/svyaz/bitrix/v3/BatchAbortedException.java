package io.svyaz.bitrix.v3;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.ErrorDetails;
import java.util.Objects;

/**
 * A command of a batch failed, so the whole batch failed: REST v3 stops at the first failure and answers with that error
 * alone. There are no results, also of the commands that were carried out before, and nothing tells which command it was.
 *
 * <p>{@link #execution()} is {@link io.svyaz.core.error.Execution#UNKNOWN}: writing commands of the batch may have been
 * carried out. Look before they are sent again. Never retried. A batch in which nothing can have been written fails with
 * the plain exception instead.
 */
public final class BatchAbortedException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** As for a single call. */
    private final ApiException reason;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param reason the failure of the command
     */
    public BatchAbortedException(ErrorDetails details, ApiException reason) {
        super(details, reason);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * The failure of the command that stopped the batch, as a single call would have met it. Its own {@code execution()}
     * speaks of that command only.
     *
     * @return never null
     */
    public ApiException reason() {
        return reason;
    }
}
