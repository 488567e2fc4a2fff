package io.svyaz.bitrix.v3;

import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.RequestRejectedException;
import java.util.List;

/**
 * Parameters are missing or do not fit: correct them. Which ones, {@link #errors()} tells.
 *
 * <p>Never retried.
 */
public final class RequestValidationException extends RequestRejectedException {
    private static final long serialVersionUID = 1L;

    /** In the vendor's order. */
    private final FieldError[] errors;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param errors fit to be shown
     */
    public RequestValidationException(ErrorDetails details, List<FieldError> errors) {
        super(details, null);
        this.errors = errors.toArray(FieldError[]::new);
    }

    /**
     * What is wrong, parameter by parameter.
     *
     * @return in the vendor's order; empty when it did not say
     */
    public List<FieldError> errors() {
        return List.of(errors);
    }
}
