package io.svyaz.core.internal;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.internal.redact.Redactor;
import io.svyaz.core.internal.wire.NotSentException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What a broken exchange means, and whether its bytes may have arrived. */
final class TransportErrors {
    private TransportErrors() {}

    static ApiException failure(String operation, String correlationId, Exception thrown, Redactor redactor) {
        Execution execution = execution(thrown);
        Throwable cause = SanitizedCause.of(thrown, redactor);
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        if (Thread.currentThread().isInterrupted()) {
            return new CallInterruptedException(
                    details(operation, correlationId, "The thread was interrupted; the call ended at once.", execution),
                    cause);
        }
        Throwable root = root(thrown);
        if (root instanceof CharacterCodingException) {
            // Nothing was sent when the request could not be written in the peer's character set.
            return new RequestRejectedException(
                    details(operation, correlationId, String.valueOf(root.getMessage()), execution), cause);
        }
        return new UnavailableException(details(operation, correlationId, summary(root, execution), execution), cause);
    }

    private static ErrorDetails details(String operation, String correlationId, String summary, Execution execution) {
        return ErrorDetails.of(operation, summary, execution).correlationId(correlationId);
    }

    private static Execution execution(Exception thrown) {
        Throwable root = root(thrown);
        boolean notSent = thrown instanceof NotSentException
                || root instanceof ConnectException
                || root instanceof UnknownHostException
                || root instanceof NoRouteToHostException
                || root instanceof SSLHandshakeException
                || root instanceof SSLPeerUnverifiedException
                || root instanceof HttpConnectTimeoutException
                || (root instanceof SocketTimeoutException && saysConnect(root));
        return notSent ? Execution.REFUSED : Execution.UNKNOWN;
    }

    private static boolean saysConnect(Throwable timeout) {
        String message = timeout.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).startsWith("connect timed out");
    }

    /** Transports wrap; what matters is the innermost network exception. */
    private static Throwable root(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; depth < 10; depth++) {
            Throwable cause = at.getCause();
            boolean wrapper =
                    at instanceof NotSentException || !at.getClass().getName().startsWith("java");
            if (cause == null || !wrapper) {
                return at;
            }
            at = cause;
        }
        return at;
    }

    private static String summary(Throwable root, Execution execution) {
        String what;
        if (root instanceof UnknownHostException) {
            what = "The host name is not known here. Check the base address and the DNS of this machine.";
        } else if (root instanceof SSLException) {
            what = "No trusted TLS connection came about. Check the certificate of the host and the trust store.";
        } else if (root instanceof InterruptedIOException || root instanceof HttpTimeoutException) {
            what = execution == Execution.REFUSED
                    ? "The connection timed out before anything was sent."
                    : "No whole answer came in time.";
        } else if (execution == Execution.REFUSED) {
            what = "No connection came about. Check the base address, the network and the proxy.";
        } else {
            what = "The connection broke before the whole answer came.";
        }
        return execution == Execution.REFUSED
                ? what + " Nothing was sent."
                : what + " The vendor may have carried the call out.";
    }
}
