package io.svyaz.webhook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A webhook that must not be believed.
 *
 * <p>Cheap on purpose, because strangers decide how often it is thrown: it has no stack trace. The message names the
 * scheme and what was wrong, never a secret, a header value or a part of the body.
 */
public final class WebhookRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it was refused. */
    private final Reason reason;

    /** Who refused it. */
    private final String scheme;

    /**
     * A refusal, also for verifiers that a host writes.
     *
     * @param reason why
     * @param scheme name of the scheme that refuses
     * @param advice what happened and what to do about it; must not quote the request
     */
    public WebhookRefusedException(Reason reason, String scheme, String advice) {
        this(reason, scheme, advice, null);
    }

    WebhookRefusedException(Reason reason, String scheme, String advice, @Nullable Throwable cause) {
        super(scheme + " refused the webhook as " + reason + ": " + advice, cause, false, false);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.scheme = Objects.requireNonNull(scheme, "scheme");
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Who refused.
     *
     * @return the scheme's name, for example {@code standard-webhooks}
     */
    public String scheme() {
        return scheme;
    }
}
