package io.svyaz.comagic.campaigns;

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
 * Advertising campaigns and what they are recognised by. Immutable and thread-safe.
 */
public final class Campaigns {
    private static final RpcMethod<List<Campaign>> LIST = RpcMethod.list("get.campaigns", Campaign.class);
    private static final RpcMethod<Created> CREATE = RpcMethod.of("create.campaigns", Created.class);
    private static final RpcMethod<Outcome> UPDATE = RpcMethod.of("update.campaigns", Outcome.class);
    private static final RpcMethod<Outcome> DELETE = RpcMethod.of("delete.campaigns", Outcome.class);
    private static final RpcMethod<List<ParameterWeights>> PARAMETER_WEIGHTS =
            RpcMethod.list("get.campaign_parameter_weights", ParameterWeights.class);
    private static final RpcMethod<Outcome> UPDATE_PARAMETER_WEIGHTS =
            RpcMethod.of("update.campaign_parameter_weights", Outcome.class);
    private static final RpcMethod<List<AvailableNumber>> AVAILABLE_NUMBERS =
            RpcMethod.list("get.campaign_available_phone_numbers", AvailableNumber.class);
    private static final RpcMethod<List<AvailableNumber>> AVAILABLE_REDIRECTION_NUMBERS =
            RpcMethod.list("get.campaign_available_redirection_phone_numbers", AvailableNumber.class);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Campaigns(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * The campaigns.
     *
     * @param query which rows, which fields
     * @return {@code get.campaigns}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<Campaign> list(ListQuery query) {
        return calls.list(LIST, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Adds a campaign.
     *
     * @param fields what to set
     * @return the new id; {@code create.campaigns}
     */
    public Call<Long> create(CampaignFields fields) {
        return calls.call(CREATE, fields.asMap()).map(Created::id);
    }

    /**
     * Changes a campaign. The vendor wants the site each time.
     *
     * @param id the campaign
     * @param fields what to set
     * @return {@code update.campaigns}
     */
    public Call<Outcome> update(long id, CampaignFields fields) {
        return calls.call(UPDATE, fields.set("id", id).asMap());
    }

    /**
     * Deletes a campaign.
     *
     * @param id the campaign
     * @return {@code delete.campaigns}
     */
    public Call<Outcome> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * How much each parameter counts, by site.
     *
     * @param query which rows, which fields
     * @return {@code get.campaign_parameter_weights}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<ParameterWeights> parameterWeights(ListQuery query) {
        return calls.list(PARAMETER_WEIGHTS, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * Changes how much parameters of a site count.
     *
     * @param siteId the site
     * @param fields what to set
     * @return {@code update.campaign_parameter_weights}
     */
    public Call<Outcome> updateParameterWeights(long siteId, WeightFields fields) {
        return calls.call(
                UPDATE_PARAMETER_WEIGHTS, fields.set("site_id", siteId).asMap());
    }

    /**
     * The numbers a campaign can show.
     *
     * @param query which rows, which fields
     * @return {@code get.campaign_available_phone_numbers}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<AvailableNumber> availableNumbers(ListQuery query) {
        return calls.list(AVAILABLE_NUMBERS, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    /**
     * The numbers calls of a campaign can go to.
     *
     * @param query which rows, which fields
     * @return {@code get.campaign_available_redirection_phone_numbers}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<AvailableNumber> availableRedirectionNumbers(ListQuery query) {
        return calls.list(
                AVAILABLE_REDIRECTION_NUMBERS, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }
}
