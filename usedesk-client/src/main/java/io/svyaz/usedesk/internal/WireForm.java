package io.svyaz.usedesk.internal;

import io.svyaz.usedesk.Dialect;
import io.svyaz.usedesk.ReadVerb;
import io.svyaz.usedesk.RequestEncoding;
import io.svyaz.usedesk.TokenPlacement;
import java.util.Set;

/**
 * How an account wants its requests.
 *
 * @param dialect addresses and names
 * @param token where the token travels
 * @param encoding of a POST
 * @param readVerb of a reading call
 */
public record WireForm(Dialect dialect, Set<TokenPlacement> token, RequestEncoding encoding, ReadVerb readVerb) {
    /**
     * Keeps its own copy.
     *
     * @param dialect addresses and names
     * @param token where the token travels
     * @param encoding of a POST
     * @param readVerb of a reading call
     */
    public WireForm {
        token = Set.copyOf(token);
    }
}
