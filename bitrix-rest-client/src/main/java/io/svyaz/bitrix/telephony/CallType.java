package io.svyaz.bitrix.telephony;

/**
 * The direction of a call. A new code is a value, not an error.
 *
 * @param code {@code TYPE} of a registration
 */
public record CallType(int code) {
    /** A user calls a client. */
    public static final CallType OUTGOING = new CallType(1);

    /** A client calls. */
    public static final CallType INCOMING = new CallType(2);

    /** A client calls and is passed on, to a mobile telephone for one. */
    public static final CallType INCOMING_REDIRECTED = new CallType(3);

    /** A client asked to be called. */
    public static final CallType CALLBACK = new CallType(4);

    /** A machine tells the client something. */
    public static final CallType INFORMATION = new CallType(5);
}
