package io.svyaz.recipes.calls;

import io.svyaz.recipes.phone.NotAPhone;

/** Why a call leaves no trace in the CRM. */
public enum SkipReason {
    /** Nobody answered and the caller hung up before the minimum time. */
    SHORT_LOST_CALL("lost call shorter than the minimum"),
    /** Nobody answered, and lost calls are not wanted. */
    LOST_CALL("lost call"),
    /** The notification brought no number. */
    NO_PHONE("no phone number"),
    /** The visitor left neither number nor address. */
    NO_CONTACT("neither phone number nor e-mail address"),
    /** The caller hid the number. */
    HIDDEN_NUMBER("hidden number"),
    /** An emergency, service or internal number. */
    SHORT_NUMBER("short number"),
    /** The number belongs to no numbering plan. */
    INVALID_NUMBER("not a phone number"),
    /** The caller is a known contact or company, and repeat leads are not wanted. */
    KNOWN_CUSTOMER("known customer, repeat leads are off");

    private final String text;

    SkipReason(String text) {
        this.text = text;
    }

    /**
     * The reason in words, for logs and tables.
     *
     * @return a few English words
     */
    public String text() {
        return text;
    }

    static SkipReason of(NotAPhone.Reason reason) {
        return switch (reason) {
            case EMPTY -> NO_PHONE;
            case HIDDEN -> HIDDEN_NUMBER;
            case SHORT_NUMBER -> SHORT_NUMBER;
            case INVALID -> INVALID_NUMBER;
        };
    }
}
