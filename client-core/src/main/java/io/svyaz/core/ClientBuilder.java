package io.svyaz.core;

import io.svyaz.core.http.FeignTransport;
import io.svyaz.core.http.Transport;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.internal.redact.Redactor;
import io.svyaz.core.internal.wire.AttemptOptions;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.core.log.BufferedRequestLogger;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The settings that the clients of all vendors share. Mutable; not thread-safe; the client it builds is immutable.
 *
 * @param <B> the builder of the vendor
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private static final int LOG_ROWS_WAITING = 1024;

    private Timeouts timeouts = Timeouts.defaults();
    private Duration deadline = Duration.ofMinutes(2);
    private RequestLogger logger = RequestLogger.slf4j();
    private Timing timing = Timing.system();
    private final Set<String> secretNames = new HashSet<>();
    private @Nullable RetryPolicy retry;
    private @Nullable RateLimiter limiter;
    private @Nullable Transport transport;
    private @Nullable ApplicationInfo application;

    /** For the builders of the vendors. */
    protected ClientBuilder() {}

    /**
     * This builder as its own type.
     *
     * @return this
     */
    protected abstract B self();

    /**
     * How long one attempt may take.
     *
     * @param change from the timeouts so far to the new ones
     * @return this builder
     */
    public final B timeouts(UnaryOperator<Timeouts> change) {
        this.timeouts = Objects.requireNonNull(change.apply(timeouts), "timeouts");
        return self();
    }

    /**
     * How long one call may take with its waits and retries.
     *
     * @param deadline longer than zero; default 2 minutes
     * @return this builder
     */
    public final B deadline(Duration deadline) {
        this.deadline = CallOptions.none().deadline(deadline).deadline().orElseThrow();
        return self();
    }

    /**
     * Whether and when a failed attempt is made again.
     *
     * @param retry default {@link RetryPolicy#exponential()}
     * @return this builder
     */
    public final B retry(RetryPolicy retry) {
        this.retry = Objects.requireNonNull(retry, "retry");
        return self();
    }

    /**
     * Where the rows of attempts go.
     *
     * @param logger default {@link RequestLogger#slf4j()}
     * @return this builder
     */
    public final B logger(RequestLogger logger) {
        this.logger = Objects.requireNonNull(logger, "logger");
        return self();
    }

    /**
     * Keeps calls below the vendor's limit.
     *
     * @param limiter share one between all clients of an account; default: the vendor's documented limit in this JVM
     * @return this builder
     */
    public final B limiter(RateLimiter limiter) {
        this.limiter = Objects.requireNonNull(limiter, "limiter");
        return self();
    }

    /**
     * What carries the requests.
     *
     * @param transport stays the caller's to close; default: one of the client's own
     * @return this builder
     */
    public final B transport(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        return self();
    }

    /**
     * Who calls, for the {@code User-Agent} header.
     *
     * @param name letters, digits and {@code . _ - +}
     * @param version the same
     * @return this builder
     */
    public final B application(String name, String version) {
        this.application = new ApplicationInfo(name, version);
        return self();
    }

    /**
     * More headers, fields, parameters and JSON members whose values no log row may show.
     *
     * @param names in any case
     * @return this builder
     */
    public final B redact(String... names) {
        secretNames.addAll(List.of(names));
        return self();
    }

    /**
     * Clocks, sleeper and chance, for tests.
     *
     * @param timing default {@link Timing#system()}
     * @return this builder
     */
    public final B timing(Timing timing) {
        this.timing = Objects.requireNonNull(timing, "timing");
        return self();
    }

    /**
     * The clocks so far, for the parts a vendor's builder makes.
     *
     * @return never null
     */
    protected final Timing timing() {
        return timing;
    }

    /**
     * The {@code User-Agent} of this client.
     *
     * @return for example {@code svyaz/0.1.0 shop/2.3}
     */
    protected final String userAgent() {
        String version = ClientBuilder.class.getPackage().getImplementationVersion();
        String sdk = "svyaz/" + (version == null ? "dev" : version);
        return application == null ? sdk : sdk + " " + application.name() + "/" + application.version();
    }

    /**
     * Whether the host chose a retry policy, which then also counts where the client has a more patient one of its own.
     *
     * @return false where the usual one is taken
     */
    protected final boolean hasOwnRetry() {
        return retry != null;
    }

    /**
     * What runs the calls of the client that is being built.
     *
     * @param vendor for log rows
     * @param secrets of this client, masked everywhere by value
     * @param usualLimiter taken when the host set none
     * @return a new engine
     */
    protected final Engine engine(String vendor, List<Secret> secrets, RateLimiter usualLimiter) {
        return engine(vendor, secrets, usualLimiter, chosen -> chosen);
    }

    /**
     * What runs the calls of the client that is being built, for a vendor that has limits besides the places.
     *
     * @param vendor for log rows
     * @param secrets of this client, masked everywhere by value
     * @param usualLimiter taken when the host set none
     * @param around adds the vendor's other limits to the one that counts places
     * @return a new engine
     */
    protected final Engine engine(
            String vendor, List<Secret> secrets, RateLimiter usualLimiter, UnaryOperator<RateLimiter> around) {
        Transport own = transport == null ? Transport.builder().build() : transport;
        RequestLogger queued = BufferedRequestLogger.before(logger, LOG_ROWS_WAITING);
        return new Engine(
                vendor,
                FeignTransport.clientOf(own),
                timeouts,
                new AttemptOptions(timeouts),
                deadline,
                retry == null
                        ? RetryPolicy.exponential().random(timing.random()).build()
                        : retry,
                around.apply(limiter == null ? usualLimiter : limiter),
                queued,
                timing,
                new Redactor(secrets, secretNames));
    }
}
