package io.svyaz.core.internal;

import io.svyaz.core.Idempotency;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.internal.wire.WireRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What makes one call different from another.
 *
 * @param operation its name, for example {@code bitrix.crm.lead.get}
 * @param idempotency what a second sending does
 * @param request makes the request, anew for every attempt, given the time left; an ApiException it throws ends the call
 * @param decoder makes the value
 * @param recovery asked about a failure and the request that met it: true when it mended the cause (logged in again,
 *     say) and the call was surely not carried out, so that it goes again at once; a run is mended once per kind of
 *     failure
 * @param waited told of every pause: for a place, or before the next attempt
 * @param <T> the value
 */
public record CallSpec<T>(
        String operation,
        Idempotency idempotency,
        Function<Duration, WireRequest> request,
        AnswerDecoder<T> decoder,
        BiPredicate<ApiException, WireRequest> recovery,
        Consumer<Duration> waited) {
    /**
     * Refuses nulls.
     *
     * @param operation its name
     * @param idempotency what a second sending does
     * @param request makes the request
     * @param decoder makes the value
     * @param recovery mends the cause of a failure
     * @param waited told of every pause
     */
    public CallSpec {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(decoder, "decoder");
        Objects.requireNonNull(recovery, "recovery");
        Objects.requireNonNull(waited, "waited");
    }

    /**
     * A call whose pauses concern nobody.
     *
     * @param operation its name
     * @param idempotency what a second sending does
     * @param request makes the request
     * @param decoder makes the value
     * @param recovery mends the cause of a failure
     */
    public CallSpec(
            String operation,
            Idempotency idempotency,
            Function<Duration, WireRequest> request,
            AnswerDecoder<T> decoder,
            BiPredicate<ApiException, WireRequest> recovery) {
        this(operation, idempotency, request, decoder, recovery, CallSpec::nobodyWaits);
    }

    /**
     * A call whose requests need no time to make.
     *
     * @param operation its name
     * @param idempotency what a second sending does
     * @param request makes the request
     * @param decoder makes the value
     * @param recovery mends the cause of a failure
     */
    public CallSpec(
            String operation,
            Idempotency idempotency,
            Supplier<WireRequest> request,
            AnswerDecoder<T> decoder,
            Predicate<ApiException> recovery) {
        this(
                operation,
                idempotency,
                left -> request.get(),
                decoder,
                (failure, sent) -> recovery.test(failure),
                CallSpec::nobodyWaits);
    }

    /**
     * A call that cannot mend anything.
     *
     * @param operation its name
     * @param idempotency what a second sending does
     * @param request makes the request
     * @param decoder makes the value
     */
    public CallSpec(
            String operation, Idempotency idempotency, Supplier<WireRequest> request, AnswerDecoder<T> decoder) {
        this(operation, idempotency, left -> request.get(), decoder, (failure, sent) -> false, CallSpec::nobodyWaits);
    }

    private static void nobodyWaits(Duration pause) {}
}
