package io.svyaz.comagic;

import io.svyaz.comagic.calls.Calls;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.Reports;
import io.svyaz.comagic.visitors.Visitors;
import io.svyaz.core.Call;
import java.util.List;
import java.util.Map;
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

    private final ComagicCalls calls;
    private final Visitors visitors;
    private final String address;
    private final @Nullable Calls telephony;

    ComagicClient(ComagicCalls calls, VisitorForm form, String address, @Nullable Calls telephony) {
        this.calls = calls;
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
     * Any method by name, with the same rules as the typed ones. Names that begin with {@code get}, {@code getobj} or
     * {@code list} may be repeated; those that set or delete are idempotent; any other is sent once.
     *
     * @param method for example {@code get.tags}
     * @param params as documented, without the token; values may be null
     * @param type of {@code result.data}, or of {@code result} where there is no {@code data}
     * @param <T> the type of the data
     * @return the call
     */
    public <T> Call<T> call(String method, Map<String, ? extends @Nullable Object> params, Class<T> type) {
        return calls.call(RpcMethod.of(method, type), params);
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
        return calls.call(RpcMethod.list(method, row), params);
    }

    @Override
    public String toString() {
        return "ComagicClient(" + address + ")";
    }
}
