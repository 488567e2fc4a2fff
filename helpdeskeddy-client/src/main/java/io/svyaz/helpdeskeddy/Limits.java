package io.svyaz.helpdeskeddy;

import java.time.Duration;

/**
 * How fast a client goes, in requests per minute, and how long it waits when the vendor locked the account out. Immutable.
 *
 * <p>The vendor counts 300 per minute for the whole account and 60 for the knowledge base, and punishes one more with 20 minutes and
 * an hour; so the defaults stay below. All integrations of an account share its limit: divide it among them.
 *
 * @param general most requests in any minute; default 260
 * @param knowledgeBase the same for the knowledge base; default 50
 * @param reserve how many the client leaves to others: when the vendor says that no more are left, it waits for the next minute;
 *     default 20, and never more than a tenth of the limit the vendor tells
 * @param ban the wait where the vendor does not say how long; default 20 minutes
 * @param knowledgeBaseBan the same for the knowledge base; default an hour
 */
public record Limits(int general, int knowledgeBase, int reserve, Duration ban, Duration knowledgeBaseBan) {
    /**
     * Checks the numbers.
     *
     * @param general at least 2
     * @param knowledgeBase at least 2
     * @param reserve not negative
     * @param ban longer than zero
     * @param knowledgeBaseBan longer than zero
     */
    public Limits {
        if (general < 2 || knowledgeBase < 2 || reserve < 0) {
            throw new IllegalArgumentException("A limit is at least 2 requests per minute, a reserve at least 0.");
        }
        if (ban.isNegative() || ban.isZero() || knowledgeBaseBan.isNegative() || knowledgeBaseBan.isZero()) {
            throw new IllegalArgumentException("A ban must be longer than zero.");
        }
    }

    /**
     * The defaults of a version.
     *
     * @param version for version 1 the 60 requests per minute of older articles
     * @return below the vendor's limits
     */
    public static Limits of(ApiVersion version) {
        return new Limits(version == ApiVersion.V1 ? 60 : 260, 50, 20, Duration.ofMinutes(20), Duration.ofHours(1));
    }

    /**
     * With another general limit.
     *
     * @param perMinute at least 2
     * @return a changed copy
     */
    public Limits withGeneral(int perMinute) {
        return new Limits(perMinute, knowledgeBase, reserve, ban, knowledgeBaseBan);
    }

    /**
     * With another limit of the knowledge base.
     *
     * @param perMinute at least 2
     * @return a changed copy
     */
    public Limits withKnowledgeBase(int perMinute) {
        return new Limits(general, perMinute, reserve, ban, knowledgeBaseBan);
    }

    /**
     * With another reserve.
     *
     * @param requests not negative
     * @return a changed copy
     */
    public Limits withReserve(int requests) {
        return new Limits(general, knowledgeBase, requests, ban, knowledgeBaseBan);
    }

    /**
     * With other waits after a ban whose length the vendor does not say.
     *
     * @param usual longer than zero
     * @param ofKnowledgeBase longer than zero
     * @return a changed copy
     */
    public Limits withBans(Duration usual, Duration ofKnowledgeBase) {
        return new Limits(general, knowledgeBase, reserve, usual, ofKnowledgeBase);
    }
}
