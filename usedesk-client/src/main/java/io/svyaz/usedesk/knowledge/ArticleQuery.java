package io.svyaz.usedesk.knowledge;

import io.svyaz.core.FieldSet;
import io.svyaz.usedesk.internal.Numbers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which articles. Immutable. */
public final class ArticleQuery extends FieldSet<ArticleQuery> {
    private static final ArticleQuery NONE = new ArticleQuery(Map.of());

    private ArticleQuery(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected ArticleQuery with(Map<String, @Nullable Object> values) {
        return new ArticleQuery(values);
    }

    /**
     * Everything.
     *
     * @return a query without conditions
     */
    public static ArticleQuery all() {
        return NONE;
    }

    /**
     * Those of these sections.
     *
     * @param ids {@code collection_ids}
     * @return a changed copy
     */
    public ArticleQuery collections(long... ids) {
        return set("collection_ids", Numbers.joined(ids));
    }

    /**
     * Those of these categories.
     *
     * @param ids {@code category_ids}
     * @return a changed copy
     */
    public ArticleQuery categories(long... ids) {
        return set("category_ids", Numbers.joined(ids));
    }

    /**
     * These alone.
     *
     * @param ids {@code article_ids}
     * @return a changed copy
     */
    public ArticleQuery articles(long... ids) {
        return set("article_ids", Numbers.joined(ids));
    }

    /**
     * Those that hold this text.
     *
     * @param words {@code query}
     * @return a changed copy
     */
    public ArticleQuery text(String words) {
        return set("query", words);
    }

    /**
     * {@code public} or {@code private}.
     *
     * @param word {@code type}
     * @return a changed copy
     */
    public ArticleQuery type(String word) {
        return set("type", word);
    }

    /**
     * Leaves most of the text away.
     *
     * @return a changed copy
     */
    public ArticleQuery shortText() {
        return set("short_text", 1);
    }

    /**
     * In which order.
     *
     * @param column {@code id}, {@code title}, {@code category_id}, {@code public} or {@code created_at}
     * @param ascending true for the smallest first
     * @return a changed copy
     */
    public ArticleQuery sort(String column, boolean ascending) {
        return set("sort", column).set("order", ascending ? "asc" : "desc");
    }
}
