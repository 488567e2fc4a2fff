package io.svyaz.bitrix;

import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ErrorDetails;

/**
 * The portal asks an administrator before this method runs. The call was not carried out.
 *
 * <p>While the answer is pending, make the call again later; once it is denied, do not.
 */
public final class MethodConfirmationException extends AccessDeniedException {
    private static final long serialVersionUID = 1L;

    /** Nobody has answered yet. */
    private final boolean pending;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param pending true for {@code METHOD_CONFIRM_WAITING}, false for {@code METHOD_CONFIRM_DENIED}
     */
    public MethodConfirmationException(ErrorDetails details, boolean pending) {
        super(details, null);
        this.pending = pending;
    }

    /**
     * Whether an administrator may still confirm.
     *
     * @return false when one has denied it
     */
    public boolean isPending() {
        return pending;
    }
}
