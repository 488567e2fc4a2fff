package io.svyaz.recipes.tickets.reactions;

/** What can be done about an event. */
public enum TicketReaction {
    /** A field of the customer's order is set to the ticket's state. */
    ORDER_FIELD("order-field"),
    /** A manager gets a mail. */
    MANAGER_MAIL("manager-mail"),
    /** The CRM gets a task. */
    CRM_TASK("crm-task"),
    /** The customer is asked for a review. */
    REVIEW_REQUEST("review-request");

    private final String word;

    TicketReaction(String word) {
        this.word = word;
    }

    /**
     * The word that keys and payloads carry; it stays the same between versions.
     *
     * @return for example {@code crm-task}
     */
    public String word() {
        return word;
    }

    static TicketReaction named(String word) {
        for (TicketReaction reaction : values()) {
            if (reaction.word.equals(word)) {
                return reaction;
            }
        }
        throw new IllegalArgumentException(
                "There is no reaction of the stored name. Was the job written by a newer version?");
    }
}
