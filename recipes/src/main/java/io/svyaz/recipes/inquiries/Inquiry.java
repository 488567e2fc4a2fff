package io.svyaz.recipes.inquiries;

import io.svyaz.recipes.calls.Utm;
import io.svyaz.recipes.internal.Texts;
import java.time.Instant;
import java.util.Optional;

/**
 * A chat or a request left on a site, whatever form it came in; blank texts are absent ones.
 *
 * @param kind which of the two
 * @param id the vendor's id of the chat or request, the idempotency key of the flow
 * @param name name the visitor gave
 * @param phone number the visitor gave, in any spelling
 * @param email address the visitor gave
 * @param text what was written
 * @param place channel of the chat, or name of the form
 * @param page page it was written on
 * @param employeeName who answered
 * @param utm advertising marks of the visit
 * @param visitorId CoMagic's id of the visitor
 * @param at when it was written
 */
public record Inquiry(
        Kind kind,
        String id,
        Optional<String> name,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> text,
        Optional<String> place,
        Optional<String> page,
        Optional<String> employeeName,
        Utm utm,
        Optional<String> visitorId,
        Optional<Instant> at) {

    /** What somebody wrote into. */
    public enum Kind {
        /** A chat on the site or in a messenger. */
        CHAT("chat", "WEB"),
        /** A form of the site. */
        SITE_REQUEST("site_request", "WEBFORM");

        private final String prefix;
        private final String sourceId;

        Kind(String prefix, String sourceId) {
            this.prefix = prefix;
            this.sourceId = sourceId;
        }

        /**
         * The source of a new lead.
         *
         * @return {@code SOURCE_ID}, a status every portal has
         */
        public String sourceId() {
            return sourceId;
        }
    }

    /**
     * Drops blank texts.
     *
     * @param kind which of the two
     * @param id the vendor's id of the chat or request
     * @param name name the visitor gave
     * @param phone number the visitor gave, in any spelling
     * @param email address the visitor gave
     * @param text what was written
     * @param place channel of the chat, or name of the form
     * @param page page it was written on
     * @param employeeName who answered
     * @param utm advertising marks of the visit
     * @param visitorId CoMagic's id of the visitor
     * @param at when it was written
     * @throws IllegalArgumentException if the id is blank
     */
    public Inquiry {
        id = id.strip();
        if (id.isEmpty()) {
            throw new IllegalArgumentException("id is blank");
        }
        name = Texts.filled(name);
        phone = Texts.filled(phone);
        email = Texts.filled(email).filter(address -> address.indexOf('@') > 0);
        text = Texts.filled(text);
        place = Texts.filled(place);
        page = Texts.filled(page);
        employeeName = Texts.filled(employeeName);
        visitorId = Texts.filled(visitorId);
    }

    /**
     * The idempotency key: differs from those of calls, whose ids are bare.
     *
     * @return for example {@code chat:7}
     */
    public String originId() {
        return kind.prefix + ":" + id;
    }
}
