package io.svyaz.comagic.internal;

import io.svyaz.core.Call;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Makes the calls of one account at one of its hosts. */
public final class ComagicCalls {
    private static final RpcMethod<Login> LOGIN = RpcMethod.of("login.user", Login.class);
    private static final Set<String> REPLACEABLE = Set.of("access_token_invalid", "access_token_expired");

    private final Engine engine;
    private final ComagicWire wire;
    private final RpcIds ids = new RpcIds();
    private final TokenSource tokens;

    private ComagicCalls(Engine engine, WireTarget target, @Nullable String login, Secret secret) {
        this.engine = engine;
        this.wire = Wires.of(ComagicWire.class, target);
        this.tokens = login == null
                ? new FixedToken(secret)
                : new SessionToken(() -> login(login, secret), engine.timing(), engine.redactor());
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
                .tagged(new RpcTag(id, token));
    }

    private <T> RpcResult<T> decoded(RpcMethod<T> method, Answer answer) throws IOException {
        try {
            RpcResult<T> result = method.decoder().decode(answer);
            result.metadata().usedUpFor().ifPresent(wait -> engine.limiter().closeUntil(answer.after(wait)));
            return result;
        } catch (RateLimitedException usedUp) {
            usedUp.freeAt().ifPresent(engine.limiter()::closeUntil);
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
