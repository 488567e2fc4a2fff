package io.svyaz.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The vendor answered something the SDK does not understand: report a bug.
 *
 * <p>The call was carried out ({@link Execution#EXECUTED}) unless the details say otherwise.
 */
public final class UnexpectedAnswerException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param cause a cause without secrets, or null
     */
    public UnexpectedAnswerException(ErrorDetails details, @Nullable Throwable cause) {
        super(details, cause);
    }
}
