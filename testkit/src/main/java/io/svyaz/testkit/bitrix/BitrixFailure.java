package io.svyaz.testkit.bitrix;

/**
 * An error as the portal answers it.
 *
 * @param status HTTP status
 * @param code value of {@code error}; may be empty, as it really is for most CRM errors
 * @param description value of {@code error_description}
 */
public record BitrixFailure(int status, String code, String description) {

    /** The request rate bucket is full; nothing was executed. */
    public static final BitrixFailure QUERY_LIMIT_EXCEEDED =
            new BitrixFailure(503, "QUERY_LIMIT_EXCEEDED", "Too many requests");

    /** The method used up its operating time; nothing was executed. */
    public static final BitrixFailure OPERATION_TIME_LIMIT =
            new BitrixFailure(429, "OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit.");

    /** Something broke inside; nobody knows whether the call took effect. */
    public static final BitrixFailure INTERNAL_SERVER_ERROR =
            new BitrixFailure(500, "INTERNAL_SERVER_ERROR", "Internal server error");

    /** The vendor blocked the portal by hand. */
    public static final BitrixFailure OVERLOAD_LIMIT =
            new BitrixFailure(503, "OVERLOAD_LIMIT", "REST API is blocked due to overload.");

    /** The webhook's user id or secret is wrong. */
    public static final BitrixFailure INVALID_CREDENTIALS =
            new BitrixFailure(401, "INVALID_CREDENTIALS", "Invalid request credentials");

    /** No credentials were sent. */
    public static final BitrixFailure NO_AUTH_FOUND =
            new BitrixFailure(401, "NO_AUTH_FOUND", "Wrong authorization data");

    /** The access token has ended. */
    public static final BitrixFailure EXPIRED_TOKEN =
            new BitrixFailure(401, "expired_token", "The access token provided has expired.");

    /** The access token is unknown. */
    public static final BitrixFailure INVALID_TOKEN =
            new BitrixFailure(401, "invalid_token", "Unable to get application by token");

    /** The code or refresh token has ended, was used up or never was. */
    public static final BitrixFailure INVALID_GRANT =
            new BitrixFailure(400, "invalid_grant", "Invalid authorization data");

    /** A webhook called what only an application may call. */
    public static final BitrixFailure WRONG_AUTH_TYPE =
            new BitrixFailure(403, "WRONG_AUTH_TYPE", "Current authorization type is denied for this method");

    /** The webhook lacks a scope. */
    public static final BitrixFailure INSUFFICIENT_SCOPE = new BitrixFailure(
            403, "insufficient_scope", "The request requires higher privileges than provided by the webhook token");

    /** The CRM user lacks a right. */
    public static final BitrixFailure ACCESS_DENIED = crm("Access denied.");

    static final BitrixFailure METHOD_NOT_FOUND = new BitrixFailure(404, "ERROR_METHOD_NOT_FOUND", "Method not found!");

    /** An error of the older CRM methods: status 400 and an empty code. */
    static BitrixFailure crm(String description) {
        return new BitrixFailure(400, "", description);
    }
}
