package io.svyaz.comagic.internal;

import io.svyaz.comagic.data.PointLimits;
import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Listing;
import io.svyaz.core.Secret;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.CallSpec;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.internal.wire.WireTarget;
import io.svyaz.core.internal.wire.Wires;
import io.svyaz.core.retry.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Makes the calls of one account at one of its hosts. */
public final class ComagicCalls {
    private static final RpcMethod<Login> LOGIN = RpcMethod.of("login.user", Login.class);
    static final RpcMethod<Object> LOGOUT = RpcMethod.of("logout.user", Object.class);
    private static final Set<String> REPLACEABLE = Set.of("access_token_invalid", "access_token_expired");

    private final Engine engine;
    private final ComagicWire wire;
    private final RpcIds ids;
    private final TokenSource tokens;
    private final LastLimits limits;
    private final OptionalLong user;

    private ComagicCalls(Engine engine, WireTarget target, @Nullable String login, Secret secret) {
        this.engine = engine;
        this.ids = new RpcIds();
        this.limits = new LastLimits(engine);
        this.user = OptionalLong.empty();
        this.wire = Wires.of(ComagicWire.class, target);
        this.tokens = login == null
                ? new FixedToken(secret)
                : new SessionToken(() -> login(login, secret), engine.timing(), engine.redactor());
    }

    private ComagicCalls(ComagicCalls shared, long user) {
        this.engine = shared.engine;
        this.wire = shared.wire;
        this.ids = shared.ids;
        this.tokens = shared.tokens;
        this.limits = shared.limits;
        this.user = OptionalLong.of(user);
    }

    /**
     * The same calls on behalf of a customer's user.
     *
     * @param userId goes with every documented method that takes one
     * @return calls that share the session
     */
    public ComagicCalls asUser(long userId) {
        return new ComagicCalls(this, userId);
    }

    /**
     * The points left, as the last answer told.
     *
     * @return empty before an answer told any
     */
    public Optional<PointLimits> limits() {
        return limits.seen();
    }

    /**
     * Ends the session.
     *
     * @return whether there was one
     */
    public Call<Boolean> logout() {
        return new LogoutCall(this, CallOptions.none());
    }

    /**
     * Calls with a permanent token.
     *
     * @param engine runs them
     * @param target the versioned address
     * @param key the token
     * @return the calls
     */
    public static ComagicCalls withKey(Engine engine, WireTarget target, Secret key) {
        return new ComagicCalls(engine, target, null, key);
    }

    /**
     * Calls in sessions of an hour.
     *
     * @param engine runs them
     * @param target the versioned address
     * @param login the user
     * @param password the password
     * @return the calls
     */
    public static ComagicCalls withLogin(Engine engine, WireTarget target, String login, Secret password) {
        return new ComagicCalls(engine, target, login, password);
    }

    /**
     * A call for the data alone.
     *
     * @param method what to call
     * @param params as documented, without the token
     * @param <T> the type of the data
     * @return the call
     */
    public <T> Call<T> call(RpcMethod<T> method, Map<String, ? extends @Nullable Object> params) {
        return result(method, params).map(result -> {
            T data = result.data();
            if (data == null) {
                throw new UnexpectedAnswerException(
                        ErrorDetails.of(
                                method.operation(),
                                "The vendor returned no data where some are documented. Please report it.",
                                Execution.EXECUTED),
                        null);
            }
            return data;
        });
    }

    /**
     * A call for the data and what comes beside them.
     *
     * @param method what to call
     * @param params as documented, without the token
     * @param <T> the type of the data
     * @return the call
     * @throws IllegalArgumentException when the parameters hold a token
     */
    public <T> Call<RpcResult<T>> result(RpcMethod<T> method, Map<String, ? extends @Nullable Object> params) {
        if (params.containsKey("access_token")) {
            throw new IllegalArgumentException("access_token is put in by the client; set the credentials there.");
        }
        Map<String, @Nullable Object> own = new LinkedHashMap<>(params);
        if (user.isPresent()
                && Catalogue.find(method.name()).map(MethodFacts::takesUser).orElse(true)) {
            own.putIfAbsent("user_id", user.getAsLong());
        }
        return engine.call(new CallSpec<>(
                method.operation(),
                method.idempotency(),
                left -> authorised(method, own, left),
                answer -> decoded(method, answer),
                this::loggedInAgain));
    }

    /**
     * A call that rings telephones. As any that happens once it is never sent again when it may have arrived; nor is it, when
     * the limit refused it, unless the options of the call say so: nobody expects a ring a minute later.
     *
     * @param method what to call
     * @param params as documented, without the token
     * @param advice what to do when nobody knows whether it rang
     * @param <T> the type of the data
     * @return the call
     */
    public <T> Call<T> ringing(RpcMethod<T> method, Map<String, ? extends @Nullable Object> params, String advice) {
        RetryPolicy usual = engine.retry();
        RetryPolicy unlessLimited = attempt ->
                attempt.failure() instanceof RateLimitedException ? Optional.empty() : usual.nextDelay(attempt);
        return new RingingCall<>(call(method, params).with(options -> options.retry(unlessLimited)), advice);
    }

    /**
     * All rows of a list without a time span, page by page.
     *
     * @param method what to call
     * @param params as documented, without the token, limit and offset
     * @param pageSize how many rows a page holds
     * @param unchecked whether names of fields are sent as they are
     * @param <T> a row
     * @return the listing
     * @throws IllegalArgumentException when the method has no such field
     */
    public <T> Listing<T> list(
            RpcMethod<List<T>> method,
            Map<String, ? extends @Nullable Object> params,
            int pageSize,
            boolean unchecked) {
        if (!unchecked) {
            method.check(params);
        }
        return new OffsetPages<>(this, method, params, pageSize).listing();
    }

    /** Ends a session that was forgotten here; one that is over already is ended. */
    Call<RpcResult<Object>> logout(AccessToken session) {
        return engine.call(new CallSpec<>(
                LOGOUT.operation(),
                LOGOUT.idempotency(),
                () -> request(LOGOUT, Map.of("access_token", session.value().reveal()), null),
                answer -> decoded(LOGOUT, answer)));
    }

    TokenSource tokens() {
        return tokens;
    }

    /** For one execution: whatever the policy of retries says, a refused password is not sent again. */
    private Call<Login> login(String login, Secret password) {
        AtomicReference<@Nullable CredentialsException> refusal = new AtomicReference<>();
        return engine.call(new CallSpec<>(
                        LOGIN.operation(),
                        LOGIN.idempotency(),
                        () -> {
                            CredentialsException refused = refusal.get();
                            if (refused != null) {
                                throw refused;
                            }
                            return request(LOGIN, Map.of("login", login, "password", password.reveal()), null);
                        },
                        answer -> {
                            try {
                                return decoded(LOGIN, answer);
                            } catch (CredentialsException refused) {
                                refusal.set(refused);
                                throw refused;
                            }
                        }))
                .map(result -> {
                    Login answer = result.data();
                    if (answer == null || answer.accessToken().isBlank()) {
                        throw new UnexpectedAnswerException(
                                ErrorDetails.of(
                                        LOGIN.operation(),
                                        "The login went well but brought no token. Please report it.",
                                        Execution.EXECUTED),
                                null);
                    }
                    return answer;
                });
    }

    private WireRequest authorised(RpcMethod<?> method, Map<String, ? extends @Nullable Object> params, Duration left) {
        AccessToken token = tokens.token(left);
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("access_token", token.value().reveal());
        all.putAll(params);
        return request(method, all, token);
    }

    private WireRequest request(
            RpcMethod<?> method, Map<String, ? extends @Nullable Object> params, @Nullable AccessToken token) {
        String id = ids.next();
        return wire.call(new RpcRequest("2.0", id, method.name(), new LinkedHashMap<>(params)))
                .tagged(new RpcTag(id, token, limits::told));
    }

    private <T> RpcResult<T> decoded(RpcMethod<T> method, Answer answer) throws IOException {
        try {
            return method.decoder().decode(answer);
        } catch (RateLimitedException usedUp) {
            usedUp.freeAt().or(limits::minuteResetsAt).ifPresent(engine.limiter()::closeUntil);
            throw usedUp;
        }
    }

    private boolean loggedInAgain(ApiException failure, WireRequest sent) {
        return failure instanceof CredentialsException
                && failure.vendorCode().filter(REPLACEABLE::contains).isPresent()
                && sent.tag() instanceof RpcTag tag
                && tag.token() != null
                && tokens.refused(tag.token());
    }
}
