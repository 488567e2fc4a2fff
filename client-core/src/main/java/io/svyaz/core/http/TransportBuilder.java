package io.svyaz.core.http;

import io.svyaz.core.Secret;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.Charset;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.CertificatePinner;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Builds the OkHttp {@link Transport}. Mutable; not thread-safe. */
public final class TransportBuilder {
    private @Nullable Proxy proxy;
    private @Nullable String proxyUser;
    private @Nullable Secret proxyPassword;
    private @Nullable KeyStore trustStore;
    private final CertificatePinner.Builder pins = new CertificatePinner.Builder();
    private @Nullable Charset charset;
    private int maxIdleConnections = 5;
    private Duration keepAlive = Duration.ofSeconds(30);
    private boolean untrustedAllowed;
    private boolean untrustedConfirmed;

    TransportBuilder() {}

    /**
     * Goes through an HTTP proxy.
     *
     * @param address host and port
     * @return this builder
     */
    public TransportBuilder proxy(InetSocketAddress address) {
        this.proxy = new Proxy(Proxy.Type.HTTP, address);
        return this;
    }

    /**
     * Logs in at the proxy when it asks.
     *
     * @param user the user
     * @param password the password
     * @return this builder
     */
    public TransportBuilder proxyCredentials(String user, Secret password) {
        this.proxyUser = Objects.requireNonNull(user, "user");
        this.proxyPassword = Objects.requireNonNull(password, "password");
        return this;
    }

    /**
     * Trusts the certificates of this store instead of the machine's: the right way to reach an on-premise portal with a
     * certificate of its own authority.
     *
     * @param trusted holds the certificates
     * @return this builder
     */
    public TransportBuilder trustStore(KeyStore trusted) {
        this.trustStore = Objects.requireNonNull(trusted, "trusted");
        return this;
    }

    /**
     * Accepts, for this host, only a certificate chain that holds this key.
     *
     * @param host for example {@code portal.example.com}
     * @param pin {@code sha256/} and the Base64 of the hash of the public key
     * @return this builder
     */
    public TransportBuilder pin(String host, String pin) {
        pins.add(host, pin);
        return this;
    }

    /**
     * Speaks another character set than UTF-8 with the peer, for self-hosted sites on windows-1251. Characters that the
     * set lacks are reported before anything is sent.
     *
     * @param charset what the peer speaks
     * @return this builder
     */
    public TransportBuilder charset(Charset charset) {
        this.charset = Objects.requireNonNull(charset, "charset");
        return this;
    }

    /**
     * How many connections stay open for the next call, and for how long.
     *
     * @param maxIdle at least 0; default 5
     * @param keepAlive default 30 s, shorter than what servers usually allow: a connection that the server has just
     *     closed leaves a call in doubt
     * @return this builder
     */
    public TransportBuilder connectionPool(int maxIdle, Duration keepAlive) {
        this.maxIdleConnections = maxIdle;
        this.keepAlive = Objects.requireNonNull(keepAlive, "keepAlive");
        return this;
    }

    /**
     * First step to accept any certificate, in tests against a portal without a proper one. Needs {@link
     * #confirmThatAnyoneMayReadTheTraffic()} too, or {@link #build()} fails.
     *
     * @return this builder
     */
    public TransportBuilder untrustedCertificatesForTests() {
        this.untrustedAllowed = true;
        return this;
    }

    /**
     * Second step to accept any certificate.
     *
     * @return this builder
     */
    public TransportBuilder confirmThatAnyoneMayReadTheTraffic() {
        this.untrustedConfirmed = true;
        return this;
    }

    /**
     * Makes the transport.
     *
     * @return with a pool of its own
     * @throws IllegalStateException when the settings contradict each other
     */
    public Transport build() {
        if (untrustedAllowed != untrustedConfirmed) {
            throw new IllegalStateException("Accepting untrusted certificates needs both switches:"
                    + " untrustedCertificatesForTests() and confirmThatAnyoneMayReadTheTraffic(). For a certificate of"
                    + " your own authority use trustStore(..) instead.");
        }
        if (proxyUser != null && proxy == null) {
            throw new IllegalStateException("proxyCredentials(..) needs proxy(..) too.");
        }
        ConnectionPool pool = new ConnectionPool(maxIdleConnections, keepAlive.toMillis(), TimeUnit.MILLISECONDS);
        // Neither may send a call again behind the engine's back.
        OkHttpClient.Builder okhttp = new OkHttpClient.Builder()
                .connectionPool(pool)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .certificatePinner(pins.build());
        withProxy(okhttp);
        withTrust(okhttp);
        OkHttpTransport transport = new OkHttpTransport(okhttp);
        return new Transport(charset == null ? transport : new CharsetClient(transport, charset), pool::evictAll);
    }

    private void withProxy(OkHttpClient.Builder okhttp) {
        if (proxy != null) {
            okhttp.proxy(proxy);
        }
        if (proxyUser != null && proxyPassword != null) {
            String credentials = Credentials.basic(proxyUser, proxyPassword.reveal());
            okhttp.proxyAuthenticator((route, response) -> response.request().header("Proxy-Authorization") != null
                    ? null
                    : response.request()
                            .newBuilder()
                            .header("Proxy-Authorization", credentials)
                            .build());
        }
    }

    private void withTrust(OkHttpClient.Builder okhttp) {
        if (untrustedAllowed) {
            LoggerFactory.getLogger(Transport.class)
                    .warn("This transport accepts any certificate: anyone on the way can read and change the traffic."
                            + " For tests only.");
            Trust.any().applyTo(okhttp);
            okhttp.hostnameVerifier((host, session) -> true);
        } else if (trustStore != null) {
            Trust.of(trustStore).applyTo(okhttp);
        }
    }
}
