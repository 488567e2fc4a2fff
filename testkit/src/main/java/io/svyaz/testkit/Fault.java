package io.svyaz.testkit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a request goes wrong.
 *
 * <p>Three families. A <em>substitute</em> ({@link #answer}, {@link #badGateway()}, {@link #htmlPage()}, {@link #emptyBody()})
 * is sent in place of the vendor's answer and the request is not executed, unless {@link #afterExecuting()} says so. A
 * <em>reset</em> cuts the TCP connection at the point its name tells. A <em>distortion</em> ({@link #truncatedBody()},
 * {@link #slowHeader}, {@link #slowBody}, {@link #contentType}) executes the request and spoils the delivery of the true answer.
 */
public final class Fault {

    enum Kind {
        SUBSTITUTE,
        RESET_UNREAD,
        RESET,
        TRUNCATED_BODY,
        SLOW_HEADER,
        SLOW_BODY,
        CONTENT_TYPE
    }

    private final Kind kind;
    private final boolean executes;
    private final @Nullable Answer answer;
    private final Map<String, String> headers;
    private final Duration delay;

    private Fault(Kind kind, boolean executes, @Nullable Answer answer, Map<String, String> headers, Duration delay) {
        this.kind = kind;
        this.executes = executes;
        this.answer = answer;
        this.headers = Map.copyOf(headers);
        this.delay = delay;
    }

    private static Fault of(Kind kind, boolean executes) {
        return new Fault(kind, executes, null, Map.of(), Duration.ZERO);
    }

    /**
     * Sends this answer in place of the vendor's.
     *
     * @param answer what to send
     * @return the fault
     */
    public static Fault answer(Answer answer) {
        return new Fault(Kind.SUBSTITUTE, false, answer, Map.of(), Duration.ZERO);
    }

    /**
     * Sends a JSON answer in place of the vendor's.
     *
     * @param status HTTP status
     * @param body JSON text
     * @return the fault
     */
    public static Fault answer(int status, String body) {
        return answer(Answer.json(status, body));
    }

    /**
     * Sends the 502 page of a reverse proxy.
     *
     * @return the fault
     */
    public static Fault badGateway() {
        return answer(Answer.htmlPage(502, "502 Bad Gateway"));
    }

    /**
     * Sends an HTML page with status 200, as a maintenance or login page does.
     *
     * @return the fault
     */
    public static Fault htmlPage() {
        return answer(Answer.htmlPage(200, "Maintenance"));
    }

    /**
     * Sends status 200 and not one byte of body.
     *
     * @return the fault
     */
    public static Fault emptyBody() {
        return answer(200, "");
    }

    /**
     * Resets the connection as soon as a request begins to arrive, without reading it. Such a request is not recorded, and this fault
     * cannot be bound to an operation.
     *
     * @return the fault
     */
    public static Fault resetUnread() {
        return of(Kind.RESET_UNREAD, false);
    }

    /**
     * Resets the connection after the request was read and before it is executed.
     *
     * @return the fault
     */
    public static Fault resetBeforeExecuting() {
        return of(Kind.RESET, false);
    }

    /**
     * Executes the request and then resets the connection: the effect stays, the answer is lost.
     *
     * @return the fault
     */
    public static Fault resetAfterExecuting() {
        return of(Kind.RESET, true);
    }

    /**
     * Announces the full Content-Length, sends half of the body and closes the connection.
     *
     * @return the fault
     */
    public static Fault truncatedBody() {
        return of(Kind.TRUNCATED_BODY, true);
    }

    /**
     * Waits, in real time, before the first byte of the answer.
     *
     * @param delay how long
     * @return the fault
     */
    public static Fault slowHeader(Duration delay) {
        return new Fault(Kind.SLOW_HEADER, true, null, Map.of(), delay);
    }

    /**
     * Sends the head at once and lets the body drip in small pieces spread evenly over the given real time.
     *
     * @param duration from the first piece to the last
     * @return the fault
     */
    public static Fault slowBody(Duration duration) {
        return new Fault(Kind.SLOW_BODY, true, null, Map.of(), duration);
    }

    /**
     * Sends the true answer under another Content-Type.
     *
     * @param value header value
     * @return the fault
     */
    public static Fault contentType(String value) {
        return new Fault(Kind.CONTENT_TYPE, true, null, Map.of("Content-Type", value), Duration.ZERO);
    }

    /**
     * The same fault with one more response header.
     *
     * @param name header name
     * @param value header value
     * @return a new fault
     */
    public Fault withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Fault(kind, executes, answer, more, delay);
    }

    /**
     * The same fault with a Retry-After header.
     *
     * @param wait sent as whole seconds
     * @return a new fault
     */
    public Fault withRetryAfter(Duration wait) {
        return withHeader("Retry-After", Long.toString(wait.toSeconds()));
    }

    /**
     * The same fault, but the request takes effect first, as behind a proxy that gave up waiting.
     *
     * @return a new fault
     */
    public Fault afterExecuting() {
        if (kind == Kind.RESET_UNREAD) {
            throw new IllegalStateException("a request that was not read cannot be executed");
        }
        return new Fault(kind, true, answer, headers, delay);
    }

    Kind kind() {
        return kind;
    }

    boolean executes() {
        return executes;
    }

    @Nullable
    Answer substitute() {
        return answer;
    }

    Map<String, String> headers() {
        return headers;
    }

    Duration delay() {
        return delay;
    }
}
