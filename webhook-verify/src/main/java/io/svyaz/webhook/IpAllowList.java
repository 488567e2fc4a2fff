package io.svyaz.webhook;

import java.util.ArrayList;
import java.util.List;

/**
 * Accepts what comes from known addresses.
 *
 * <p>The address is the one the caller puts into {@link WebhookRequest#withRemoteAddress}. Behind a proxy the socket's
 * address is the proxy's: hand over the one the proxy vouches for, and never a forwarding header that the sender could
 * have written. Nothing is looked up in DNS. An IPv4 address and its IPv4-mapped IPv6 form are the same.
 */
public final class IpAllowList implements WebhookVerifier {
    private static final String SCHEME = "ip-allow-list";

    private final List<IpNetwork> allowed;

    private IpAllowList(List<IpNetwork> allowed) {
        this.allowed = allowed;
    }

    /**
     * A list of addresses.
     *
     * @param allowed IPv4 or IPv6 literals or CIDR blocks, for example {@code 192.0.2.7}, {@code 2001:db8::/32}
     * @return the verifier
     * @throws IllegalArgumentException naming the entry that is not one
     */
    public static IpAllowList of(String... allowed) {
        if (allowed.length == 0) {
            throw new IllegalArgumentException("allowed: there is no address; give at least one");
        }
        var networks = new ArrayList<IpNetwork>();
        for (String text : allowed) {
            networks.add(IpNetwork.parse(text));
        }
        return new IpAllowList(List.copyOf(networks));
    }

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public VerifiedWebhook verify(WebhookRequest request) {
        byte[] sender = sender(request.remoteAddress().orElse(""));
        for (IpNetwork network : allowed) {
            if (network.contains(sender)) {
                return VerifiedWebhook.of(request, SCHEME);
            }
        }
        throw new WebhookRefusedException(
                Reason.NOT_ALLOWED, SCHEME, "the sender's address is not listed; compare with the sender's documents");
    }

    private static byte[] sender(String text) {
        if (text.isEmpty()) {
            throw new WebhookRefusedException(
                    Reason.MISSING, SCHEME, "the request has no remote address; hand it over with the request");
        }
        byte[] address = IpLiteral.parse(withoutZone(text));
        if (address == null) {
            throw new WebhookRefusedException(
                    Reason.MALFORMED, SCHEME, "the remote address is no IP literal; hand it over without name or port");
        }
        return address;
    }

    /** The JDK writes the network interface behind link-local addresses: {@code fe80::1%eth0}. */
    private static String withoutZone(String text) {
        int zone = text.indexOf('%');
        return zone < 0 || text.indexOf(':') < 0 ? text : text.substring(0, zone);
    }
}
