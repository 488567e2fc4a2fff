package io.svyaz.core.error;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Root of everything a call throws. The subclass says what the caller can do about it:
 *
 * <table>
 * <caption>Subclasses and what to do</caption>
 * <tr><th>subclass</th><th>do</th></tr>
 * <tr><td>{@link CredentialsException}</td><td>fix the credentials</td></tr>
 * <tr><td>{@link AccessDeniedException}</td><td>grant the right, the scope or the plan</td></tr>
 * <tr><td>{@link RequestRejectedException}, {@link NotFoundException}</td><td>correct the request</td></tr>
 * <tr><td>{@link RateLimitedException}</td><td>wait until {@link RateLimitedException#freeAt()}</td></tr>
 * <tr><td>{@link UnavailableException}</td><td>repeat later; look at {@link #execution()} first</td></tr>
 * <tr><td>{@link UnexpectedAnswerException}</td><td>report a bug</td></tr>
 * <tr><td>{@link CallInterruptedException}</td><td>stop: the thread was asked to</td></tr>
 * </table>
 *
 * <p>Messages never carry a URL, a header, a body or a secret. Failures of earlier attempts are {@linkplain
 * #getSuppressed() suppressed} in the last one.
 */
public abstract class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is known. */
    private final ErrorDetails details;

    /** Set by a listing that this failure stopped. */
    private transient volatile @Nullable ReadSoFar readSoFar;

    /**
     * For the subclasses.
     *
     * @param details what is known
     * @param cause a cause without secrets, or null
     */
    protected ApiException(ErrorDetails details, @Nullable Throwable cause) {
        super(details.message(), cause);
        this.details = details;
    }

    /**
     * Name of the call that failed, for example {@code bitrix.crm.lead.add}.
     *
     * @return never null
     */
    public final String operation() {
        return details.operation();
    }

    /**
     * What is known about the vendor's side.
     *
     * @return never null
     */
    public final Execution execution() {
        return details.execution();
    }

    /**
     * The vendor's own code, as sent: Bitrix24 {@code error}, CoMagic {@code mnemonic}.
     *
     * @return empty when the failure did not come from the vendor; may hold an empty text, Bitrix24 sends that
     */
    public final Optional<String> vendorCode() {
        return details.vendorCode();
    }

    /**
     * The HTTP status of the answer.
     *
     * @return empty when there was no answer
     */
    public final OptionalInt httpStatus() {
        return details.httpStatus();
    }

    /**
     * The id that the log rows of this call carry.
     *
     * @return empty before anything was tried
     */
    public final Optional<String> correlationId() {
        return details.correlationId();
    }

    /**
     * How long the vendor asked to wait.
     *
     * @return empty when it did not say
     */
    public final Optional<Duration> retryAfter() {
        return details.retryAfter();
    }

    /**
     * How far a listing came that this failure stopped.
     *
     * @return empty when it was no listing
     */
    public final Optional<ReadSoFar> readSoFar() {
        return Optional.ofNullable(readSoFar);
    }

    /**
     * For listings: says how far they came.
     *
     * @param soFar what was handed out
     */
    public final void readSoFar(ReadSoFar soFar) {
        this.readSoFar = soFar;
    }
}
