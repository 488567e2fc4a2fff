package io.svyaz.comagic.sites;

import io.svyaz.comagic.data.Created;
import io.svyaz.comagic.data.Outcome;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import java.util.List;
import java.util.Map;

/**
 * Sites and the blocks in which numbers are shown. Immutable and thread-safe.
 */
public final class Sites {
    private static final RpcMethod<List<Site>> LIST = RpcMethod.list("get.sites", Site.class);
    private static final RpcMethod<Created> CREATE = RpcMethod.of("create.sites", Created.class);
    private static final RpcMethod<Outcome> UPDATE = RpcMethod.of("update.sites", Outcome.class);
    private static final RpcMethod<Outcome> DELETE = RpcMethod.of("delete.sites", Outcome.class);
    private static final RpcMethod<List<SiteBlock>> BLOCKS = RpcMethod.list("get.site_blocks", SiteBlock.class);
    private static final RpcMethod<Created> CREATE_BLOCK = RpcMethod.of("create.site_blocks", Created.class);
    private static final RpcMethod<Outcome> RENAME_BLOCK = RpcMethod.of("update.site_blocks", Outcome.class);
    private static final RpcMethod<Outcome> DELETE_BLOCK = RpcMethod.of("delete.site_blocks", Outcome.class);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Sites(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * The sites.
     *
     * @param query which rows, which fields
     * @return {@code get.sites}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<Site> list(ListQuery query) {
        return calls.list(LIST, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Adds a site.
     *
     * @param fields what to set
     * @return the new id; {@code create.sites}
     */
    public Call<Long> create(SiteFields fields) {
        return calls.call(CREATE, fields.asMap()).map(Created::id);
    }

    /**
     * Changes a site. The vendor wants the number and the line of business each time.
     *
     * @param id the site
     * @param fields what to set
     * @return {@code update.sites}
     */
    public Call<Outcome> update(long id, SiteFields fields) {
        return calls.call(UPDATE, fields.set("id", id).asMap());
    }

    /**
     * Deletes a site.
     *
     * @param id the site
     * @return {@code delete.sites}
     */
    public Call<Outcome> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * The blocks of all sites.
     *
     * @param query which rows, which fields
     * @return {@code get.site_blocks}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<SiteBlock> blocks(ListQuery query) {
        return calls.list(BLOCKS, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Adds a block to a site.
     *
     * @param siteId the site
     * @param name its name
     * @return the new id; {@code create.site_blocks}
     */
    public Call<Long> createBlock(long siteId, String name) {
        return calls.call(CREATE_BLOCK, Map.of("site_id", siteId, "name", name)).map(Created::id);
    }

    /**
     * Renames a block.
     *
     * @param id the block
     * @param name the new name
     * @return {@code update.site_blocks}
     */
    public Call<Outcome> renameBlock(long id, String name) {
        return calls.call(RENAME_BLOCK, Map.of("id", id, "name", name));
    }

    /**
     * Deletes a block.
     *
     * @param id the block
     * @return {@code delete.site_blocks}
     */
    public Call<Outcome> deleteBlock(long id) {
        return calls.call(DELETE_BLOCK, Map.of("id", id));
    }
}
