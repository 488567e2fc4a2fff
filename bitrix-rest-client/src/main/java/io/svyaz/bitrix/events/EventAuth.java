package io.svyaz.bitrix.events;

import io.svyaz.core.Secret;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The secrets that came with an event. Use them or drop them; they are not part of the event and not of what is stored.
 *
 * <p>An outgoing webhook made by hand carries the application token alone, and so does an event that a robot, a workflow
 * or an agent caused: keep the tokens of the installation, and do not count on these. Immutable.
 */
public final class EventAuth {
    private final Map<String, Secret> secrets;
    private final EventHead head;

    EventAuth(Map<String, Secret> secrets, EventHead head) {
        this.secrets = secrets;
        this.head = head;
    }

    /**
     * Access token of the user who caused the event, good for an hour.
     *
     * @return {@code auth[access_token]}, or {@code AUTH_ID} of an opened application
     */
    public Optional<Secret> accessToken() {
        return first("auth[access_token]", "AUTH_ID");
    }

    /**
     * Renews the access token once.
     *
     * @return {@code auth[refresh_token]}, or {@code REFRESH_ID} of an opened application
     */
    public Optional<Secret> refreshToken() {
        return first("auth[refresh_token]", "REFRESH_ID");
    }

    /**
     * What proves that the portal sent it; stays the same as long as the application is installed.
     *
     * @return {@code auth[application_token]}, or {@code APPLICATION_TOKEN} of an opened application
     */
    public Optional<Secret> applicationToken() {
        return first("auth[application_token]", "APPLICATION_TOKEN");
    }

    /**
     * How long the access token is good, counted from the sending.
     *
     * @return {@code auth[expires_in]} or {@code AUTH_EXPIRES}; empty when absent or no number of seconds
     */
    public Optional<Duration> expiresIn() {
        return about("expires_in", "AUTH_EXPIRES")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }

    /**
     * What the access token may do.
     *
     * @return {@code auth[scope]} or {@code APPLICATION_SCOPE}, scopes separated by commas
     */
    public Optional<String> scope() {
        return about("scope", "APPLICATION_SCOPE");
    }

    /**
     * How the application is installed: {@code L} local, {@code F} free, {@code D} demo, {@code T} trial, {@code P} paid.
     *
     * @return {@code auth[status]} or {@code status}
     */
    public Optional<String> status() {
        return about("status", "status");
    }

    /**
     * Whom the tokens act for.
     *
     * @return {@code auth[user_id]}
     */
    public Optional<String> userId() {
        return about("user_id", "user_id");
    }

    /**
     * REST base address of the portal.
     *
     * @return {@code auth[client_endpoint]}
     */
    public Optional<String> clientEndpoint() {
        return about("client_endpoint", "client_endpoint");
    }

    /**
     * Where tokens are renewed. Send a client secret only to a host from a list of your own.
     *
     * @return {@code auth[server_endpoint]} or {@code SERVER_ENDPOINT}
     */
    public Optional<String> serverEndpoint() {
        return about("server_endpoint", "SERVER_ENDPOINT");
    }

    /**
     * Any other secret of the body, for example {@code data[BOT][571][access_token]}.
     *
     * @param path its name as a form spells it
     * @return the secret, if there is one
     */
    public Optional<Secret> secret(String path) {
        return Optional.ofNullable(secrets.get(path));
    }

    /**
     * Which secrets came.
     *
     * @return names for {@link #secret}, in the order of the body
     */
    public Set<String> paths() {
        return secrets.keySet();
    }

    private Optional<Secret> first(String path, String ofOpening) {
        return secret(path).or(() -> secret(ofOpening));
    }

    private Optional<String> about(String name, String ofOpening) {
        return head.member("auth", name).or(() -> head.member(ofOpening));
    }

    /** Shows the names alone. */
    @Override
    public String toString() {
        return "EventAuth" + secrets.keySet();
    }
}
