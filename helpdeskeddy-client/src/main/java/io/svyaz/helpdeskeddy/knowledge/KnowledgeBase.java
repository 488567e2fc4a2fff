package io.svyaz.helpdeskeddy.knowledge;

import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.helpdeskeddy.internal.EddyCalls;
import io.svyaz.helpdeskeddy.internal.EddyMethod;
import io.svyaz.helpdeskeddy.internal.Verb;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The knowledge base. It has a limit of its own: the vendor takes 60 requests per minute and locks out for an hour after one more.
 * Thread-safe.
 */
public final class KnowledgeBase {
    private static final EddyMethod<List<Category>> CATEGORIES =
            EddyMethod.list(Verb.GET, "knowledge_base/categories/", "knowledge_base.categories.list", Category.class);
    private static final EddyMethod<List<Article>> ARTICLES =
            EddyMethod.list(Verb.GET, "knowledge_base/articles/", "knowledge_base.articles.list", Article.class);
    private static final EddyMethod<Article> ARTICLE =
            EddyMethod.one(Verb.GET, "knowledge_base/articles/{}", "knowledge_base.articles.get", Article.class);

    private final EddyCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public KnowledgeBase(EddyCalls calls) {
        this.calls = calls;
    }

    /**
     * Categories by condition.
     *
     * @param query from everything to what is wanted
     * @return {@code GET /knowledge_base/categories/}
     */
    public Listing<Category> categories(UnaryOperator<KnowledgeQuery> query) {
        return calls.listing(CATEGORIES, query.apply(KnowledgeQuery.all()).asMap());
    }

    /**
     * Articles by condition, 10 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code GET /knowledge_base/articles/}
     */
    public Listing<Article> articles(UnaryOperator<KnowledgeQuery> query) {
        return calls.listing(ARTICLES, query.apply(KnowledgeQuery.all()).asMap());
    }

    /**
     * One article.
     *
     * @param id the article's number
     * @return {@code GET /knowledge_base/articles/{id}}
     */
    public Call<Article> article(long id) {
        return calls.call(ARTICLE, id);
    }
}
