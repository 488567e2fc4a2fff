package io.svyaz.testkit.helpdeskeddy;

import io.svyaz.testkit.Answer;
import java.time.Duration;

/** How a lock-out looks; the vendor's pages do not settle it and integrations saw several. */
public enum BanForm {
    /** Status 401 with the title {@code Ban}, as wrong credentials would have it. */
    UNAUTHORIZED {
        @Override
        Answer answer(Duration length, int limit) {
            return Answer.json(401, body("e-401", "Ban", details(length, limit)));
        }
    },
    /** Status 403 with the limit in the details, as missing rights would have it. */
    FORBIDDEN {
        @Override
        Answer answer(Duration length, int limit) {
            return Answer.json(403, body("e-403", "Forbidden", details(length, limit)));
        }
    },
    /** Status 429 with a header that says how long. */
    RETRY_AFTER {
        @Override
        Answer answer(Duration length, int limit) {
            return Answer.json(429, body("e-429", "Too many requests", ""))
                    .withHeader("Retry-After", Long.toString(length.toSeconds()));
        }
    },
    /** Status 429 that says nothing of how long. */
    BARE {
        @Override
        Answer answer(Duration length, int limit) {
            return Answer.json(429, "{}");
        }
    },
    /** A page of HTML under status 403. */
    PAGE {
        @Override
        Answer answer(Duration length, int limit) {
            return Answer.htmlPage(403, details(length, limit));
        }
    };

    abstract Answer answer(Duration length, int limit);

    private static String details(Duration length, int limit) {
        return "Ban for " + length.toMinutes() + " min. API limit reached (" + limit + " request per minute).";
    }

    private static String body(String code, String title, String details) {
        return "{\"errors\":[{\"code\":\"%s\",\"title\":\"%s\",\"details\":\"%s\"}]}".formatted(code, title, details);
    }
}
