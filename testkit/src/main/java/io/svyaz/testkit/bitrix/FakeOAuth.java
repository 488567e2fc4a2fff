package io.svyaz.testkit.bitrix;

import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.FaultPlan;
import io.svyaz.testkit.RecordedRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * The authorisation server of Bitrix24 for one application, listening on loopback.
 *
 * <p>Codes live 30 seconds and work once, access tokens live an hour, refresh tokens 180 days and work once: both tokens
 * change with every renewal. Thread-safe. Its operations are named {@code authorization_code} and {@code refresh_token}.
 */
public final class FakeOAuth implements AutoCloseable {

    private final TokenDesk desk;
    private final FakeServer server;

    private FakeOAuth(Clock clock, String clientId, String clientSecret) {
        desk = new TokenDesk(clock, clientId, clientSecret);
        server = FakeServer.start(desk);
        desk.serverEndpoint(server.address().resolve("/rest/"));
    }

    /**
     * Starts a server that knows one application.
     *
     * @param clock ends codes and tokens
     * @param clientId of the application
     * @param clientSecret of the application
     * @return the running server
     */
    public static FakeOAuth start(Clock clock, String clientId, String clientSecret) {
        return new FakeOAuth(clock, clientId, clientSecret);
    }

    /**
     * The address without a path, for example {@code http://127.0.0.1:40001}.
     *
     * @return the base address
     */
    public URI address() {
        return server.address();
    }

    /**
     * Lets a user consent.
     *
     * @param clientEndpoint his portal's
     * @param memberId his portal's
     * @param userId his id there
     * @return a code that lives 30 seconds and works once
     */
    public String consent(URI clientEndpoint, String memberId, long userId) {
        return desk.consent(new TokenDesk.Grant(clientEndpoint, memberId, userId));
    }

    /**
     * Lets an administrator install the application, and issues the tokens that the portal then posts.
     *
     * @param clientEndpoint the portal's
     * @param memberId the portal's
     * @param userId the administrator's
     * @return what stands in {@code auth} of {@code ONAPPINSTALL}, every value a text
     */
    public Map<String, String> install(URI clientEndpoint, String memberId, long userId) {
        return desk.install(new TokenDesk.Grant(clientEndpoint, memberId, userId));
    }

    /** Ends all access tokens, before their time. */
    public void expireAccessTokens() {
        desk.expireAccessTokens();
    }

    /**
     * Says in every answer from now on that portals have another address.
     *
     * @param clientEndpoint the new one
     */
    public void movePortals(URI clientEndpoint) {
        desk.move(clientEndpoint);
    }

    /**
     * Refuses the next requests for tokens, before anything is done.
     *
     * @param count how many
     * @param failure what to answer
     */
    public void failNext(int count, BitrixFailure failure) {
        desk.failures().next(count, failure);
    }

    /**
     * Transport faults to come.
     *
     * @return the live plan
     */
    public FaultPlan faults() {
        return server.faults();
    }

    /**
     * All requests that arrived.
     *
     * @return a copy
     */
    public List<RecordedRequest> requests() {
        return server.requests();
    }

    /**
     * The requests of one kind.
     *
     * @param grantType {@code authorization_code} or {@code refresh_token}
     * @return a copy
     */
    public List<RecordedRequest> requests(String grantType) {
        return server.requests(grantType);
    }

    /** Whom a portal's request is made for; the header comes before the parameters. */
    long userOf(RecordedRequest request) {
        return desk.userOf(request);
    }

    @Override
    public void close() {
        server.close();
    }
}
