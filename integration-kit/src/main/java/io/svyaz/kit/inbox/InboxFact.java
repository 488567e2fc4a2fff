package io.svyaz.kit.inbox;

import java.util.Optional;

/**
 * Finds something in a webhook: the event's name, the vendor's id of the event, the object it is about.
 *
 * <pre>{@code
 * InboxFact.firstOf(InboxFact.member("event"), InboxFact.header("X-Event-Name"))
 * }</pre>
 *
 * <p>What it throws counts as not found: a webhook is not lost over it.
 */
@FunctionalInterface
public interface InboxFact {
    /**
     * Looks for it.
     *
     * @param content what arrived, after it was verified
     * @return the text, if there is one
     */
    Optional<String> in(WebhookContent content);

    /**
     * A text, number or boolean of the body.
     *
     * @param path member names from outside in; of a form {@code a}, {@code b} stands for {@code a[b]}
     * @return finds the member
     */
    static InboxFact member(String... path) {
        String[] names = path.clone();
        return content -> content.value(names);
    }

    /**
     * The first value of a header. Few schemes sign headers: do not act upon one that is not signed.
     *
     * @param name its name in any letter case
     * @return finds the header
     */
    static InboxFact header(String name) {
        return content -> content.request().header(name);
    }

    /**
     * The first that is found.
     *
     * @param facts in the order of preference
     * @return finds one of them
     */
    static InboxFact firstOf(InboxFact... facts) {
        InboxFact[] all = facts.clone();
        return content -> {
            for (InboxFact fact : all) {
                Optional<String> found = fact.in(content);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        };
    }

    /**
     * Several together, for example a kind and an id; found when all of them are.
     *
     * @param separator stands between them
     * @param facts in order
     * @return finds all of them
     */
    static InboxFact joined(String separator, InboxFact... facts) {
        InboxFact[] all = facts.clone();
        return content -> {
            StringBuilder text = new StringBuilder();
            for (InboxFact fact : all) {
                Optional<String> found = fact.in(content);
                if (found.isEmpty()) {
                    return found;
                }
                text.append(text.isEmpty() ? "" : separator).append(found.get());
            }
            return Optional.of(text.toString());
        };
    }

    /**
     * Nothing.
     *
     * @return finds nothing
     */
    static InboxFact none() {
        return content -> Optional.empty();
    }
}
