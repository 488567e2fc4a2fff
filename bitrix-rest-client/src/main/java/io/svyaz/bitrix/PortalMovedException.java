package io.svyaz.bitrix;

import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.RequestRejectedException;
import java.net.URI;

/**
 * The portal answers with a redirect to another address that the client does not follow by itself: a foreign domain, or
 * one hop more than a rename needs. The call was not carried out.
 *
 * <p>Check the address; when it is right, set it, or permit it with {@link BitrixClientBuilder#portalHosts}.
 */
public final class PortalMovedException extends RequestRejectedException {
    private static final long serialVersionUID = 1L;

    /** Scheme, host and port alone. */
    private final URI newAddress;

    /**
     * A failure with these details.
     *
     * @param details what is known
     * @param newAddress scheme, host and port that the portal names; never a path, that could hold a secret
     */
    public PortalMovedException(ErrorDetails details, URI newAddress) {
        super(details, null);
        this.newAddress = newAddress;
    }

    /**
     * Where the portal says it is.
     *
     * @return scheme, host and port, for example {@code https://new.example.com}; not to be trusted unseen
     */
    public URI newAddress() {
        return newAddress;
    }
}
