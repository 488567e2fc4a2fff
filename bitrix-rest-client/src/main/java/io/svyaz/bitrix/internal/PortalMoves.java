package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.PortalListener;
import io.svyaz.bitrix.PortalMovedException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.internal.Answer;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client may follow its portal to another name: its secret goes along.
 *
 * <p>From one portal of the cloud to another, from http to https on the same host, between loopback addresses, and to
 * hosts that were named beforehand. Anywhere else an open redirect or a forged name would collect the secret.
 */
public final class PortalMoves {
    private static final Pattern CLOUD = Pattern.compile(
            "[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.bitrix24\\.(ru|com|by|kz|ua|de|eu|es|fr|it|pl|in|cn|vn|id|jp"
                    + "|com\\.br|com\\.tr)");
    private static final Set<Integer> STATUSES = Set.of(301, 302, 307, 308);

    private final Set<String> hosts;
    private final PortalListener listener;

    /**
     * The rules of one client.
     *
     * @param hosts where it may go beside the cloud, with a port where it is not the usual one
     * @param listener told of every move
     */
    public PortalMoves(Set<String> hosts, PortalListener listener) {
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        this.listener = listener;
    }

    /** A redirect to another server as a failure, or null when the answer is none. */
    static @Nullable PortalMovedException moved(Answer answer) {
        if (!STATUSES.contains(answer.status())) {
            return null;
        }
        return Origin.of(answer.header("Location"))
                .map(origin -> new PortalMovedException(
                        answer.failure(
                                "The portal answers with a redirect to another address, and the client does not send"
                                        + " its secret there unasked. Set the portal's address to where it lives now, or"
                                        + " permit its host with portalHosts(..).",
                                Execution.REFUSED),
                        URI.create(origin.text())))
                .orElse(null);
    }

    Optional<Origin> target(PortalMovedException failure, Origin from) {
        return Origin.of(failure.newAddress().toString()).filter(to -> isAllowed(from, to));
    }

    private boolean isAllowed(Origin from, Origin to) {
        if (to.equals(from) || !to.isConfidential()) {
            return false;
        }
        boolean sameHost = to.host().equals(from.host()) && to.port() == from.port();
        boolean cloud = isCloud(from) && isCloud(to);
        boolean loopback = from.isLoopback() && to.isLoopback();
        return sameHost || cloud || loopback || hosts.contains(to.shownHost());
    }

    private static boolean isCloud(Origin origin) {
        return origin.port() < 0 && CLOUD.matcher(origin.host()).matches();
    }

    void tell(Origin from, Origin to) {
        if (!from.shownHost().equals(to.shownHost())) {
            listener.renamed(from.shownHost(), to.shownHost());
        }
    }

    static ErrorDetails listenerFailed(String operation) {
        return ErrorDetails.of(
                operation,
                "The PortalListener failed when it was told of the portal's new name. Mend it; nothing was sent.",
                Execution.REFUSED);
    }
}
