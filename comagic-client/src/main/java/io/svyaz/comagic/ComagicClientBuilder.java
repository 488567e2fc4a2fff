package io.svyaz.comagic;

import io.svyaz.comagic.calls.Calls;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.core.ClientBuilder;
import io.svyaz.core.Secret;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.internal.wire.ApiAddress;
import io.svyaz.core.limit.RateLimiter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ComagicClient}. Mutable; not thread-safe. */
public final class ComagicClientBuilder extends ClientBuilder<ComagicClientBuilder> {
    private String dataApiUrl = Brand.COMAGIC.dataApiUrl();
    private @Nullable String brandCallApiUrl = Brand.COMAGIC.callApiUrl();
    private @Nullable String callApiUrl;
    private @Nullable String login;
    private @Nullable Secret password;
    private @Nullable Secret apiToken;
    private VisitorForm visitorForm = VisitorForm.VENDOR;
    private ApiForm callForm = ApiForm.VENDOR;

    ComagicClientBuilder() {}

    @Override
    protected ComagicClientBuilder self() {
        return this;
    }

    /**
     * Which brand the account belongs to.
     *
     * @param brand default {@link Brand#COMAGIC}
     * @return this builder
     */
    public ComagicClientBuilder brand(Brand brand) {
        this.dataApiUrl = brand.dataApiUrl();
        this.brandCallApiUrl = brand.callApiUrl();
        this.callApiUrl = null;
        return this;
    }

    /**
     * The address of the Data API, where no brand fits. The Call API then needs its own, see {@link #callApiUrl}: the
     * credentials must not go to a brand that was not asked for.
     *
     * @param url with version, for example {@code https://dataapi.comagic.ru/v2.0}; https except on loopback
     * @return this builder
     */
    public ComagicClientBuilder dataApiUrl(String url) {
        this.dataApiUrl = Objects.requireNonNull(url, "dataApiUrl");
        this.brandCallApiUrl = null;
        return this;
    }

    /**
     * The address of the Call API, where no brand fits.
     *
     * @param url with version, for example {@code https://callapi.comagic.ru/v4.0}; https except on loopback
     * @return this builder
     */
    public ComagicClientBuilder callApiUrl(String url) {
        this.callApiUrl = Objects.requireNonNull(url, "callApiUrl");
        return this;
    }

    /**
     * Logs in with a password; the session is renewed as needed.
     *
     * @param user the user's login
     * @param secret the password
     * @return this builder
     */
    public ComagicClientBuilder login(String user, Secret secret) {
        this.login = Objects.requireNonNull(user, "login");
        this.password = Objects.requireNonNull(secret, "password");
        return this;
    }

    /**
     * Uses a token made in the cabinet instead of a password.
     *
     * @param token permanent or with an end date
     * @return this builder
     */
    public ComagicClientBuilder apiToken(Secret token) {
        this.apiToken = Objects.requireNonNull(token, "apiToken");
        return this;
    }

    /**
     * How {@code visitors().info(..)} asks.
     *
     * @param form default {@link VisitorForm#VENDOR}
     * @return this builder
     */
    public ComagicClientBuilder visitorForm(VisitorForm form) {
        this.visitorForm = Objects.requireNonNull(form, "visitorForm");
        return this;
    }

    /**
     * How {@code calls().clickToCall(..)} and {@code visitors().info(..)} ask, see {@link ApiForm}.
     *
     * @param form default {@link ApiForm#VENDOR}
     * @return this builder
     */
    public ComagicClientBuilder apiForm(ApiForm form) {
        this.callForm = Objects.requireNonNull(form, "apiForm");
        return visitorForm(VisitorForm.valueOf(form.name()));
    }

    /**
     * Makes the client. Nothing is sent before the first call.
     *
     * @return immutable and thread-safe
     * @throws IllegalStateException when the credentials are missing or there are two kinds of them
     * @throws IllegalArgumentException when the address cannot be one
     */
    public ComagicClient build() {
        if ((apiToken == null) == (password == null)) {
            throw new IllegalStateException("Set either login(user, password) or apiToken(token), and not both.");
        }
        ApiAddress address = ApiAddress.parse(dataApiUrl, "password", Brand.COMAGIC.dataApiUrl());
        ComagicCalls data = calls(address, RateLimiter.unlimited(timing()));
        // Points used up by reports must not keep a telephone from ringing.
        String callUrl = callApiUrl == null ? brandCallApiUrl : callApiUrl;
        Calls calls = callUrl == null
                ? null
                : new Calls(
                        calls(
                                ApiAddress.parse(callUrl, "password", Brand.COMAGIC.dataApiUrl()),
                                RateLimiter.unlimited(timing())),
                        data,
                        callForm);
        return new ComagicClient(data, visitorForm, address.url(), calls);
    }

    private ComagicCalls calls(ApiAddress address, RateLimiter account) {
        if (login == null || password == null) {
            Secret key = Objects.requireNonNull(apiToken);
            Engine engine = engine("comagic", List.of(key), account);
            return ComagicCalls.withKey(engine, address.target(userAgent()), key);
        }
        Engine engine = engine("comagic", List.of(password, Secret.of(login)), account);
        return ComagicCalls.withLogin(engine, address.target(userAgent()), login, password);
    }
}
