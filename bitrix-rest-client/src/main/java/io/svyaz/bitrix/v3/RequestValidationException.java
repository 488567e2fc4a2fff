package io.svyaz.bitrix.v3;

import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.RequestRejectedException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parameters are missing or do not fit: correct them. Which ones, {@link #errors()} tells.
 *
 * <p>Never retried.
 */
public final class RequestValidationException extends RequestRejectedException {
    private static final long serialVersionUID = 1L;

    /** Names in the vendor's order. */
    private final String[] fields;

    /** What is said about each of them. */
    private final String[] messages;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param errors fit to be shown
     */
    public RequestValidationException(ErrorDetails details, List<FieldError> errors) {
        super(details, null);
        this.fields = errors.stream().map(FieldError::field).toArray(String[]::new);
        this.messages = errors.stream().map(FieldError::message).toArray(String[]::new);
    }

    /**
     * What is wrong, parameter by parameter.
     *
     * @return in the vendor's order; empty when it did not say
     */
    public List<FieldError> errors() {
        return IntStream.range(0, fields.length)
                .mapToObj(i -> new FieldError(fields[i], messages[i]))
                .toList();
    }
}
