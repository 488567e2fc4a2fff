package io.svyaz.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import io.svyaz.core.Timing;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.internal.json.Json;
import io.svyaz.core.internal.redact.Redactor;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came back for one attempt, whole. Not thread-safe, lives as long as its attempt.
 *
 * <p>The failure methods fill in operation, status, correlation id and Retry-After, so that a decoder says only what it
 * knows better.
 */
public final class Answer {
    private final String operation;
    private final String correlationId;
    private final @Nullable Object tag;
    private final int status;
    private final Map<String, Collection<String>> headers;
    private final Bodies.Body body;
    private final Redactor redactor;
    private final Timing timing;

    Answer(
            String operation,
            String correlationId,
            @Nullable Object tag,
            int status,
            Map<String, Collection<String>> headers,
            Bodies.Body body,
            Redactor redactor,
            Timing timing) {
        this.operation = operation;
        this.correlationId = correlationId;
        this.tag = tag;
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.redactor = redactor;
        this.timing = timing;
    }

    /**
     * The same answer as seen by one of several operations that it answers.
     *
     * @param part name of that operation, for failures
     * @return not a copy: as long-lived as this one
     */
    public Answer of(String part) {
        return new Answer(part, correlationId, tag, status, headers, body, redactor, timing);
    }

    /**
     * Name of the call.
     *
     * @return the name
     */
    public String operation() {
        return operation;
    }

    /**
     * The mark of the request, see {@link io.svyaz.core.internal.wire.WireRequest#tagged}.
     *
     * @return null when it has none
     */
    public @Nullable Object tag() {
        return tag;
    }

    /**
     * The HTTP status.
     *
     * @return 100 to 599
     */
    public int status() {
        return status;
    }

    /**
     * The whole body as a copy.
     *
     * @return perhaps empty
     */
    public byte[] body() {
        return Arrays.copyOf(body.buffer(), body.length());
    }

    /**
     * The length of the body.
     *
     * @return 0 when it is empty
     */
    public int size() {
        return body.length();
    }

    /**
     * A parser of the body, without a copy. It must not be used after the decoder has returned.
     *
     * @return before the first token
     * @throws IOException when it does not begin like JSON
     */
    public JsonParser parser() throws IOException {
        return Json.mapper().getFactory().createParser(body.buffer(), 0, body.length());
    }

    /**
     * The first value of a header.
     *
     * @param name in any case
     * @return null when it was not sent
     */
    public @Nullable String header(String name) {
        for (Map.Entry<String, Collection<String>> header : headers.entrySet()) {
            if (header.getKey().equalsIgnoreCase(name) && !header.getValue().isEmpty()) {
                return header.getValue().iterator().next();
            }
        }
        return null;
    }

    Bodies.Body content() {
        return body;
    }

    Map<String, Collection<String>> headers() {
        return headers;
    }

    /**
     * Whether the body begins like a JSON object or list.
     *
     * @return false for HTML, plain text and nothing
     */
    public boolean looksLikeJson() {
        byte[] bytes = body.buffer();
        int at = body.length() > 2 && (bytes[0] & 0xFF) == 0xEF ? 3 : 0;
        while (at < body.length() && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at < body.length() && (bytes[at] == '{' || bytes[at] == '[');
    }

    /**
     * The vendor was reached and something is wrong.
     *
     * @param summary what happened and what to do
     * @param execution what is known about the vendor's side
     * @return details with everything this answer knows
     */
    public ErrorDetails failure(String summary, Execution execution) {
        return ErrorDetails.of(operation, summary, execution)
                .httpStatus(status)
                .correlationId(correlationId)
                .retryAfter(RetryAfter.parse(header("Retry-After"), timing.now()));
    }

    /**
     * What the vendor says to a human, fit for a message.
     *
     * @param text as sent, null for none
     * @return redacted, one line, bounded; empty for none
     */
    public String said(@Nullable String text) {
        String clean = redactor.message(text);
        return clean.isEmpty() ? "" : " The vendor says: " + clean + (clean.endsWith(".") ? "" : ".");
    }

    /**
     * The vendor's code, fit for a message: short, without secrets.
     *
     * @param code as sent
     * @return redacted and bounded; may be empty
     */
    public String code(String code) {
        return redactor.message(code);
    }

    /**
     * How long it is until a time that the vendor named.
     *
     * @param then the time
     * @return zero when it has passed
     */
    public Duration untilThen(Instant then) {
        Duration wait = Duration.between(timing.now(), then);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /**
     * The time after a wait that the vendor named.
     *
     * @param wait from now
     * @return by the client's clock
     */
    public Instant after(Duration wait) {
        return timing.now().plus(wait);
    }
}
