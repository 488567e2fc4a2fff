package io.svyaz.usedesk.knowledge;

import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.usedesk.internal.Method;
import io.svyaz.usedesk.internal.Method.Verb;
import io.svyaz.usedesk.internal.NumberedPages;
import io.svyaz.usedesk.internal.UsedeskCalls;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The knowledge base that the support center of one account shows. Immutable and thread-safe. */
public final class KnowledgeBase {
    private static final Method<List<Section>> SECTIONS =
            Method.rows("support/list", Section.class).as(Verb.GET, "support/{}/list", "data");
    private static final Method<List<Article>> ARTICLES =
            Method.rows("support/articles/list", Article.class).as(Verb.GET, "support/{}/articles/list", "articles");
    private static final Method<Article> ARTICLE =
            Method.read("support/articles", Article.class).as(Verb.GET, "support/{}/articles/{}");
    private static final Method<Views> ADD_VIEWS = Method.write(
                    "support/articles/add-views", Idempotency.ONCE, Views.class)
            .as(Verb.POST, "support/{}/articles/{}/add-views");
    private static final Method<Votes> CHANGE_RATING = Method.write(
                    "support/articles/change-rating", Idempotency.ONCE, Votes.class)
            .as(Verb.POST, "support/{}/articles/{}/change-rating", "rating");

    private final UsedeskCalls calls;
    private final Object account;

    /**
     * For the client.
     *
     * @param calls makes the calls
     * @param accountId whose knowledge base
     */
    public KnowledgeBase(UsedeskCalls calls, long accountId) {
        calls.requireRpc("knowledge base");
        this.calls = calls;
        this.account = accountId;
    }

    /**
     * The sections with their categories and the titles of their articles.
     *
     * @return {@code support/{account}/list}
     */
    public Call<List<Section>> sections() {
        return calls.call(SECTIONS, Map.of(), account);
    }

    /**
     * The articles that a query asks for, each once.
     *
     * @param query which
     * @return {@code support/{account}/articles/list}
     */
    public Listing<Article> articles(ArticleQuery query) {
        return pages(query).listing(Article::id);
    }

    /**
     * One page of articles.
     *
     * @param query which
     * @param page from 1
     * @param count 1 to 100
     * @return {@code support/{account}/articles/list}
     */
    public Call<Page<Article>> page(ArticleQuery query, int page, int count) {
        return pages(query).page(page, count);
    }

    private NumberedPages<Article> pages(ArticleQuery query) {
        return new NumberedPages<>(calls, ARTICLES, query.asMap(), "count", Optional.of(account));
    }

    /**
     * One article with its text.
     *
     * @param articleId its number
     * @return {@code support/{account}/articles/{id}}
     */
    public Call<Article> article(long articleId) {
        return calls.call(ARTICLE, Map.of(), account, articleId);
    }

    /**
     * Counts views. Sent once: they are added.
     *
     * @param articleId its number
     * @param count how many more
     * @return how many there are now
     */
    public Call<Long> addViews(long articleId, int count) {
        return calls.call(ADD_VIEWS, Map.of("count", count), account, articleId).map(Views::views);
    }

    /**
     * Counts votes. Sent once: they are added.
     *
     * @param articleId its number
     * @param positive how many more found it helpful
     * @param negative how many more did not
     * @return how many there are now
     */
    public Call<Votes> changeRating(long articleId, int positive, int negative) {
        return calls.call(
                CHANGE_RATING, Map.of("count_positive", positive, "count_negative", negative), account, articleId);
    }
}
