package io.svyaz.core.http;

import feign.Client;
import feign.Feign;
import feign.Retryer;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import io.svyaz.core.internal.json.Json;
import java.nio.charset.Charset;

/**
 * The one door where Feign shows: any {@link Client} can carry the requests, for example the JDK's HTTP client or one
 * that a host has instrumented.
 *
 * <p>It must not retry and must not follow redirects by itself: a call that must happen once could happen twice. It gets
 * the connect and read timeouts of each attempt as Feign options; the time of the whole attempt is enforced by the
 * default transport only.
 */
public final class FeignTransport {
    private FeignTransport() {}

    /**
     * A transport over a Feign client.
     *
     * @param client stays the caller's to close
     * @return the transport
     */
    public static Transport of(Client client) {
        return new Transport(client, () -> {});
    }

    /**
     * A transport over a Feign client, for a peer that does not speak UTF-8.
     *
     * @param client stays the caller's to close
     * @param charset what the peer speaks, for example windows-1251
     * @return the transport
     */
    public static Transport of(Client client, Charset charset) {
        return new Transport(new CharsetClient(client, charset), () -> {});
    }

    /**
     * The Feign client of a transport.
     *
     * @param transport any transport
     * @return what sends its requests
     */
    public static Client clientOf(Transport transport) {
        return transport.client();
    }

    /**
     * Begins a Feign client for contracts of the host's own, on the same pool, proxy, trust and character set, and with the
     * same reading of the vendors' JSON.
     *
     * <p>Such a client has none of the rules of a {@link io.svyaz.core.Call}: no limiter, no retry, no redaction, and its
     * exceptions show URLs. For a method that no typed call covers, the generic call of a client is the better door.
     *
     * @param transport any transport
     * @return a builder with Jackson codecs, without retries
     */
    public static Feign.Builder feign(Transport transport) {
        return Feign.builder()
                .client(transport.client())
                .encoder(new JacksonEncoder(Json.mapper()))
                .decoder(new JacksonDecoder(Json.mapper()))
                .retryer(Retryer.NEVER_RETRY);
    }
}
