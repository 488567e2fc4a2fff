package io.svyaz.usedesk.clients;

import java.util.Optional;

/**
 * What the host remembers of which of its users is which client: the vendor finds no client by a key of another system. Must be
 * thread-safe; where several nodes register users, one store for all.
 */
public interface ClientIds {
    /**
     * The client of a user.
     *
     * @param externalId the host's key
     * @return empty when nobody remembered one
     */
    Optional<Long> find(String externalId);

    /**
     * Remembers it.
     *
     * @param externalId the host's key
     * @param clientId the vendor's
     */
    void remember(String externalId, long clientId);
}
