package io.svyaz.testkit.comagic;

/**
 * A JSON-RPC error as the Data API answers it, under HTTP status 200.
 *
 * @param code JSON-RPC code, not unique
 * @param mnemonic what a client should branch on
 * @param message text for people
 */
public record ComagicFailure(int code, String mnemonic, String message) {

    /** The token is unknown. */
    public static final ComagicFailure ACCESS_TOKEN_INVALID =
            new ComagicFailure(-32001, "access_token_invalid", "Access token is invalid");

    /** The token's life is over. */
    public static final ComagicFailure ACCESS_TOKEN_EXPIRED =
            new ComagicFailure(-32001, "access_token_expired", "Access token has expired");

    /** The token was blocked. */
    public static final ComagicFailure ACCESS_TOKEN_BLOCKED =
            new ComagicFailure(-32001, "access_token_blocked", "Access token is blocked");

    /** Login or password is wrong. */
    public static final ComagicFailure AUTH_ERROR =
            new ComagicFailure(-32001, "auth_error", "Login or password is wrong");

    /** The caller's address is not on the account's list. */
    public static final ComagicFailure IP_NOT_WHITELISTED =
            new ComagicFailure(-32003, "ip_not_whitelisted", "Your IP is not whitelisted");

    /** The cabinet user lacks a right. */
    public static final ComagicFailure FORBIDDEN = new ComagicFailure(-32003, "forbidden", "Permission denied");

    /** The account is switched off. */
    public static final ComagicFailure ACCOUNT_INACTIVE =
            new ComagicFailure(-32009, "account_inactive", "Account is inactive");

    /** The points of the minute or the day are used up. */
    public static final ComagicFailure LIMIT_EXCEEDED =
            new ComagicFailure(-32029, "limit_exceeded", "Limit has been exceeded");

    /** Something broke inside. */
    public static final ComagicFailure INTERNAL_ERROR = new ComagicFailure(-32603, "internal_error", "Internal error");

    static final ComagicFailure PARSE_ERROR =
            new ComagicFailure(-32700, "parse_error", "Invalid JSON was received by the server");
    static final ComagicFailure INVALID_REQUEST =
            new ComagicFailure(-32600, "invalid_request", "The JSON sent is not a valid request object");
    static final ComagicFailure METHOD_NOT_FOUND =
            new ComagicFailure(-32601, "method_not_found", "The method does not exist or is not available");
    // The vendor's Russian manual spells it so.
    static final ComagicFailure BATCH =
            new ComagicFailure(-32099, "batch_opreations_not_supported", "Batch operations not supported");
    static final ComagicFailure NOTIFICATION =
            new ComagicFailure(-32099, "notifications_not_supported", "Notifications not supported");

    static ComagicFailure parameters(String mnemonic, String message) {
        return new ComagicFailure(-32602, mnemonic, message);
    }
}
