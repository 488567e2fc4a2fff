package io.svyaz.helpdeskeddy.knowledge;

import io.svyaz.helpdeskeddy.VendorQuery;
import io.svyaz.helpdeskeddy.VendorTimes;
import java.time.LocalDateTime;
import java.util.Map;

/** Which articles or categories. Immutable: each method returns a changed copy. */
public final class KnowledgeQuery extends VendorQuery<KnowledgeQuery> {
    private static final KnowledgeQuery ALL = new KnowledgeQuery(Map.of());

    private KnowledgeQuery(Map<String, String> parameters) {
        super(parameters);
    }

    @Override
    protected KnowledgeQuery with(Map<String, String> parameters) {
        return new KnowledgeQuery(parameters);
    }

    /**
     * Everything.
     *
     * @return a query without conditions
     */
    public static KnowledgeQuery all() {
        return ALL;
    }

    /**
     * Articles of these categories.
     *
     * @param ids built-in ones are negative
     * @return a changed copy
     */
    public KnowledgeQuery categories(long... ids) {
        return set("category_list", list(ids));
    }

    /**
     * Categories below these.
     *
     * @param ids of categories
     * @return a changed copy
     */
    public KnowledgeQuery parents(long... ids) {
        return set("parent_list", list(ids));
    }

    /**
     * What everybody may read.
     *
     * @return a changed copy
     */
    public KnowledgeQuery publicOnly() {
        return set("public", "1");
    }

    /**
     * What was created at this time or later.
     *
     * @param from in the account's zone
     * @return a changed copy
     */
    public KnowledgeQuery createdSince(LocalDateTime from) {
        return set("from_date_created", VendorTimes.filter(from));
    }

    /**
     * What was created at this time or before.
     *
     * @param to in the account's zone
     * @return a changed copy
     */
    public KnowledgeQuery createdUntil(LocalDateTime to) {
        return set("to_date_created", VendorTimes.filter(to));
    }

    /**
     * What was updated at this time or later.
     *
     * @param from in the account's zone
     * @return a changed copy
     */
    public KnowledgeQuery updatedSince(LocalDateTime from) {
        return set("from_date_updated", VendorTimes.filter(from));
    }

    /**
     * What was updated at this time or before.
     *
     * @param to in the account's zone
     * @return a changed copy
     */
    public KnowledgeQuery updatedUntil(LocalDateTime to) {
        return set("to_date_updated", VendorTimes.filter(to));
    }
}
