package io.svyaz.testkit.usedesk;

/**
 * A failure as the API answers it, mostly under HTTP status 200.
 *
 * @param status HTTP status
 * @param body JSON text
 */
public record UsedeskFailure(int status, String body) {

    /** The token is not accepted; the code is a text. */
    public static final UsedeskFailure INVALID_TOKEN =
            new UsedeskFailure(200, "{\"error\":\"Invalid token\",\"code\":\"112\"}");

    /** A right is missing; the code is a number. */
    public static final UsedeskFailure ACCESS_DENIED =
            new UsedeskFailure(200, "{\"code\":115,\"error\":\"Access denied\"}");

    /** The vendor broke, and says so with status 200. */
    public static final UsedeskFailure SERVER_ERROR =
            new UsedeskFailure(200, "{\"code\":111,\"error\":\"Server error\"}");

    /** Refused, with a word for the status. */
    public static final UsedeskFailure REJECTED =
            new UsedeskFailure(200, "{\"status\":\"error\",\"error\":\"Subject is required\"}");

    /** Refused without a reason. */
    public static final UsedeskFailure STATUS_FALSE = new UsedeskFailure(200, "{\"client_id\":null,\"status\":false}");

    /** The limit is used up; nothing says for how long. */
    public static final UsedeskFailure TOO_MANY = new UsedeskFailure(429, "{\"message\":\"Too Many Attempts.\"}");
}
