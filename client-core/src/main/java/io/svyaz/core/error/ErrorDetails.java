package io.svyaz.core.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a failure. Immutable: each method returns a changed copy.
 *
 * <p>Nothing in here may be a secret, a URL, a header or a body.
 */
public final class ErrorDetails implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Name of the call. */
    private final String operation;

    /** What happened and what to do. */
    private final String summary;

    /** What is known about the vendor's side. */
    private final Execution execution;

    /** The vendor's own code. */
    private final @Nullable String vendorCode;

    /** 0 for none. */
    private final int httpStatus;

    /** Shared with the log rows. */
    private final @Nullable String correlationId;

    /** What the vendor asked for. */
    private final @Nullable Duration retryAfter;

    private ErrorDetails(
            String operation,
            String summary,
            Execution execution,
            @Nullable String vendorCode,
            int httpStatus,
            @Nullable String correlationId,
            @Nullable Duration retryAfter) {
        this.operation = Objects.requireNonNull(operation, "operation");
        this.summary = Objects.requireNonNull(summary, "summary");
        this.execution = Objects.requireNonNull(execution, "execution");
        this.vendorCode = vendorCode;
        this.httpStatus = httpStatus;
        this.correlationId = correlationId;
        this.retryAfter = retryAfter;
    }

    /**
     * The least that can be said about a failure.
     *
     * @param operation name of the call, for example {@code bitrix.crm.lead.get}
     * @param summary what happened and what to do about it, in one or two sentences
     * @param execution what is known about the vendor's side
     * @return the details
     */
    public static ErrorDetails of(String operation, String summary, Execution execution) {
        return new ErrorDetails(operation, summary, execution, null, 0, null, null);
    }

    /**
     * Adds the vendor's own code.
     *
     * @param code as sent; may be empty, Bitrix24 does that
     * @return a changed copy
     */
    public ErrorDetails vendorCode(@Nullable String code) {
        return new ErrorDetails(operation, summary, execution, code, httpStatus, correlationId, retryAfter);
    }

    /**
     * Adds the HTTP status.
     *
     * @param status 100 to 599, or 0 for none
     * @return a changed copy
     */
    public ErrorDetails httpStatus(int status) {
        return new ErrorDetails(operation, summary, execution, vendorCode, status, correlationId, retryAfter);
    }

    /**
     * Adds the id that the log rows of the call carry.
     *
     * @param id the id
     * @return a changed copy
     */
    public ErrorDetails correlationId(@Nullable String id) {
        return new ErrorDetails(operation, summary, execution, vendorCode, httpStatus, id, retryAfter);
    }

    /**
     * Adds how long the vendor asks to wait.
     *
     * @param pause null when it does not say
     * @return a changed copy
     */
    public ErrorDetails retryAfter(@Nullable Duration pause) {
        return new ErrorDetails(operation, summary, execution, vendorCode, httpStatus, correlationId, pause);
    }

    /**
     * Changes what is known about the vendor's side.
     *
     * @param known the knowledge
     * @return a changed copy
     */
    public ErrorDetails execution(Execution known) {
        return new ErrorDetails(operation, summary, known, vendorCode, httpStatus, correlationId, retryAfter);
    }

    String operation() {
        return operation;
    }

    Execution execution() {
        return execution;
    }

    Optional<String> vendorCode() {
        return Optional.ofNullable(vendorCode);
    }

    OptionalInt httpStatus() {
        return httpStatus == 0 ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }

    Optional<String> correlationId() {
        return Optional.ofNullable(correlationId);
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    String message() {
        StringBuilder text = new StringBuilder(operation).append(": ").append(summary);
        String separator = " [";
        if (vendorCode != null) {
            text.append(separator).append("code ").append(vendorCode.isEmpty() ? "(empty)" : vendorCode);
            separator = ", ";
        }
        if (httpStatus != 0) {
            text.append(separator).append("HTTP ").append(httpStatus);
            separator = ", ";
        }
        return separator.equals(" [") ? text.toString() : text.append(']').toString();
    }

    @Override
    public String toString() {
        return message();
    }
}
