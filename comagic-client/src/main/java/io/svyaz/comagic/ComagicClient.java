package io.svyaz.comagic;

import io.svyaz.comagic.calls.Calls;
import io.svyaz.comagic.campaigns.Campaigns;
import io.svyaz.comagic.communications.Communications;
import io.svyaz.comagic.communications.Sales;
import io.svyaz.comagic.contacts.Contacts;
import io.svyaz.comagic.customers.AccountDetails;
import io.svyaz.comagic.customers.Customers;
import io.svyaz.comagic.data.PointLimits;
import io.svyaz.comagic.employees.Employees;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.numbers.VirtualNumbers;
import io.svyaz.comagic.reports.Reports;
import io.svyaz.comagic.sites.Sites;
import io.svyaz.comagic.tags.Tags;
import io.svyaz.comagic.telephony.Blacklist;
import io.svyaz.comagic.telephony.MediaFiles;
import io.svyaz.comagic.telephony.Scenarios;
import io.svyaz.comagic.uploads.Uploads;
import io.svyaz.comagic.visitors.Visitors;
import io.svyaz.core.Call;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One account of CoMagic, UIS or a sister brand. Immutable and thread-safe: make one and share it.
 *
 * <pre>{@code
 * ComagicClient comagic = ComagicClient.builder().login("api@example.com", Secret.of(password)).build();
 * Visitor visitor = comagic.visitors().get(10640054782L).execute();
 * }</pre>
 */
public final class ComagicClient {
    private static final RpcMethod<List<Account>> ACCOUNT = RpcMethod.list("get.account", Account.class);

    private static final RpcMethod<AccountDetails> ACCOUNT_DETAILS =
            RpcMethod.of("getobj.account", AccountDetails.class);

    private final ComagicCalls calls;
    private final VisitorForm form;
    private final Visitors visitors;
    private final String address;
    private final @Nullable Calls telephony;

    ComagicClient(ComagicCalls calls, VisitorForm form, String address, @Nullable Calls telephony) {
        this.calls = calls;
        this.form = form;
        this.visitors = new Visitors(calls, form);
        this.address = address;
        this.telephony = telephony;
    }

    /**
     * Begins a client.
     *
     * @return a builder with sound defaults
     */
    public static ComagicClientBuilder builder() {
        return new ComagicClientBuilder();
    }

    /**
     * The account itself; its time zone is what every date of the API means.
     *
     * @return {@code get.account}
     */
    public Call<Account> account() {
        return calls.call(ACCOUNT, Map.of()).map(accounts -> accounts.isEmpty() ? Account.UNKNOWN : accounts.get(0));
    }

    /**
     * Reports.
     *
     * @return the calls of {@code get.*_report}
     */
    public Reports reports() {
        return new Reports(calls);
    }

    /**
     * Visitors of the site.
     *
     * @return the calls about one visitor
     */
    public Visitors visitors() {
        return visitors;
    }

    /**
     * Telephone calls: starting, steering and finding them. They live at the Call API, which has sessions of its own.
     *
     * @return the calls of the Call API
     * @throws IllegalStateException when the client was given an address of the Data API and none of the Call API
     */
    public Calls calls() {
        if (telephony == null) {
            throw new IllegalStateException(
                    "The client does not know the Call API. Set callApiUrl beside dataApiUrl, or a"
                            + " brand instead of both.");
        }
        return telephony;
    }

    /**
     * Sites and their blocks.
     *
     * @return the calls about them
     */
    public Sites sites() {
        return new Sites(calls);
    }

    /**
     * Advertising campaigns.
     *
     * @return the calls about them
     */
    public Campaigns campaigns() {
        return new Campaigns(calls);
    }

    /**
     * Virtual numbers.
     *
     * @return the calls about them
     */
    public VirtualNumbers virtualNumbers() {
        return new VirtualNumbers(calls);
    }

    /**
     * Employees, their groups, positions and statuses.
     *
     * @return the calls about them
     */
    public Employees employees() {
        return new Employees(calls);
    }

    /**
     * Tags, and setting them on communications.
     *
     * @return the calls about them
     */
    public Tags tags() {
        return new Tags(calls);
    }

    /**
     * Single calls, chats and forms.
     *
     * @return the calls about them
     */
    public Communications communications() {
        return new Communications(calls);
    }

    /**
     * Sales that are noted on communications.
     *
     * @return the calls about them
     */
    public Sales sales() {
        return new Sales(calls);
    }

    /**
     * The address book.
     *
     * @return the calls about them
     */
    public Contacts contacts() {
        return new Contacts(calls);
    }

    /**
     * Scenarios of calls.
     *
     * @return the calls about them
     */
    public Scenarios scenarios() {
        return new Scenarios(calls);
    }

    /**
     * Sound files.
     *
     * @return the calls about them
     */
    public MediaFiles mediaFiles() {
        return new MediaFiles(calls);
    }

    /**
     * Numbers whose calls are refused.
     *
     * @return the calls about them
     */
    public Blacklist blacklist() {
        return new Blacklist(calls);
    }

    /**
     * What is brought in from elsewhere.
     *
     * @return the calls about them
     */
    public Uploads uploads() {
        return new Uploads(calls);
    }

    /**
     * The customers of an agent.
     *
     * @return the calls about them
     */
    public Customers customers() {
        return new Customers(calls);
    }

    /**
     * The user of this client and what the user may do; the account's components.
     *
     * @return {@code getobj.account}
     */
    public Call<AccountDetails> accountDetails() {
        return calls.call(ACCOUNT_DETAILS, Map.of());
    }

    /**
     * This client on behalf of a customer's user, as the vendor asks of agents. The session is shared.
     *
     * @param userId from {@link Customers#users}; every call that takes {@code user_id} carries it
     * @return another client
     */
    public ComagicClient asUser(long userId) {
        return new ComagicClient(calls.asUser(userId), form, address, telephony);
    }

    /**
     * The points left, as the last answer told.
     *
     * @return empty before an answer told any
     */
    public Optional<PointLimits> limits() {
        return calls.limits();
    }

    /**
     * Ends the session, if there is one; the next call begins another. A token made in the cabinet stays valid.
     *
     * @return whether there was a session to end; {@code logout.user}
     */
    public Call<Boolean> logout() {
        return calls.logout();
    }

    /**
     * Any method by name, with the same rules as the typed ones. What a second sending does is known for every documented
     * method. Of others, names that begin with {@code get}, {@code getobj} or {@code list} may be repeated; those that set
     * or delete are idempotent; any other is sent once.
     *
     * @param method for example {@code get.tags}
     * @param params as documented, without the token; values may be null
     * @param type of {@code result.data}, or of {@code result} where there is no {@code data}
     * @param <T> the type of the data
     * @return the call
     */
    public <T> Call<T> call(String method, Map<String, ? extends @Nullable Object> params, Class<T> type) {
        return calls.call(RpcMethod.of(method, type).documented(), params);
    }

    /**
     * Any method by name that returns rows.
     *
     * @param method for example {@code get.calls_report}
     * @param params as documented, without the token; values may be null
     * @param row type of a row
     * @param <T> type of a row
     * @return the call
     */
    public <T> Call<List<T>> callList(String method, Map<String, ? extends @Nullable Object> params, Class<T> row) {
        return calls.call(RpcMethod.list(method, row).documented(), params);
    }

    @Override
    public String toString() {
        return "ComagicClient(" + address + ")";
    }
}
