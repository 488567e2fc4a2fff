package io.svyaz.comagic.internal;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rings telephones; when it is not known whether they rang, the failure says how to find out. */
record RingingCall<T>(Call<T> source, String advice) implements Call<T> {
    @Override
    public String operation() {
        return source.operation();
    }

    @Override
    public Idempotency idempotency() {
        return source.idempotency();
    }

    @Override
    public T execute() {
        try {
            return source.execute();
        } catch (UnavailableException | UnexpectedAnswerException | CallInterruptedException failure) {
            if (failure.execution() == Execution.REFUSED) {
                throw failure;
            }
            throw wasSent(failure)
                    ? advised(failure, what(failure) + " " + advice, failure.execution())
                    : notSent(failure);
        }
    }

    /** A login that fails leaves open whether there is a session now, but surely nothing rang. */
    private boolean wasSent(ApiException failure) {
        return Stream.concat(Stream.of(failure), Stream.of(failure.getSuppressed()))
                .anyMatch(each -> each instanceof ApiException of
                        && of.operation().equals(operation())
                        && of.execution() != Execution.REFUSED);
    }

    private ApiException notSent(ApiException failure) {
        return advised(failure, "Nothing was sent and nobody was rung: the login before it failed.", Execution.REFUSED);
    }

    private ApiException advised(ApiException failure, String summary, Execution execution) {
        ErrorDetails details = ErrorDetails.of(operation(), summary, execution)
                .vendorCode(failure.vendorCode().orElse(null))
                .httpStatus(failure.httpStatus().orElse(0))
                .correlationId(failure.correlationId().orElse(null))
                .retryAfter(failure.retryAfter().orElse(null));
        if (failure instanceof CallInterruptedException) {
            return new CallInterruptedException(details, failure);
        }
        return failure instanceof UnexpectedAnswerException
                ? new UnexpectedAnswerException(details, failure)
                : new UnavailableException(details, failure);
    }

    private static String what(ApiException failure) {
        return failure.execution() == Execution.EXECUTED
                ? "The vendor took the call, but its answer could not be read: telephones may be ringing."
                : "No usable answer came: whether telephones rang is not known, and nothing was sent again.";
    }

    @Override
    public Call<T> with(UnaryOperator<CallOptions> change) {
        return new RingingCall<>(source.with(change), advice);
    }

    @Override
    public String toString() {
        return operation();
    }
}
