package io.svyaz.recipes.phone;

/**
 * A text that gives no number a lead could be found by.
 *
 * @param reason why it was refused
 */
public record NotAPhone(Reason reason) implements PhoneOutcome {

    /** Why a text is not a phone number. */
    public enum Reason {
        /** There is no text, or only blanks. */
        EMPTY,
        /** The caller hid the number, for example {@code anonymous}. */
        HIDDEN,
        /** Up to six digits: an emergency, service or internal number. */
        SHORT_NUMBER,
        /** Anything else that is not a number of any numbering plan. */
        INVALID
    }
}
