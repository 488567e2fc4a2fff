package io.svyaz.usedesk.internal;

import io.svyaz.core.Call;
import io.svyaz.core.Secret;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.AnswerDecoder;
import io.svyaz.core.internal.CallSpec;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.internal.wire.WirePath;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.internal.wire.WireTarget;
import io.svyaz.core.internal.wire.Wires;
import io.svyaz.usedesk.Attachment;
import io.svyaz.usedesk.Dialect;
import io.svyaz.usedesk.ReadVerb;
import io.svyaz.usedesk.RequestEncoding;
import io.svyaz.usedesk.TokenPlacement;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the calls of one account. */
public final class UsedeskCalls {
    private final Engine engine;
    private final UsedeskWire wire;
    private final Secret token;
    private final WireForm form;

    /**
     * Calls with a token.
     *
     * @param engine runs them
     * @param target the base address
     * @param token of the API channel
     * @param form how the account wants its requests
     */
    public UsedeskCalls(Engine engine, WireTarget target, Secret token, WireForm form) {
        this.engine = engine;
        this.wire = Wires.of(UsedeskWire.class, target);
        this.token = token;
        this.form = form;
    }

    /**
     * What runs the calls.
     *
     * @return never null
     */
    public Engine engine() {
        return engine;
    }

    /**
     * Whether the account speaks the article's form.
     *
     * @return false for the vendor's
     */
    public boolean isRest() {
        return form.dialect() == Dialect.REST;
    }

    /**
     * For what the article's form does not know.
     *
     * @param operation what was asked for
     * @throws UnsupportedOperationException in that form
     */
    public void requireRpc(String operation) {
        if (isRest()) {
            throw new UnsupportedOperationException(
                    "The dialect REST has no " + operation + ". Build the client with Dialect.RPC for it.");
        }
    }

    /**
     * A call without files.
     *
     * @param method what to call
     * @param params as documented, without the token; null is left out
     * @param ids for the places of the path
     * @param <T> the type of the answer
     * @return the call
     * @throws IllegalArgumentException when the parameters hold a token
     */
    public <T> Call<T> call(Method<T> method, Map<String, ? extends @Nullable Object> params, Object... ids) {
        return call(method, params, "", List.of(), ids);
    }

    /**
     * A call with files.
     *
     * @param method what to call
     * @param params as documented, without the token; null is left out
     * @param partName the name of every file, for example {@code files[]}
     * @param files none for a call like any other
     * @param ids for the places of the path
     * @param <T> the type of the answer
     * @return the call
     * @throws IllegalArgumentException when the parameters hold a token
     */
    public <T> Call<T> call(
            Method<T> method,
            Map<String, ? extends @Nullable Object> params,
            String partName,
            List<Attachment> files,
            Object... ids) {
        AnswerDecoder<T> decoder = new UsedeskDecoder<>(method);
        return raw(method, params, partName, files, decoder, ids);
    }

    /**
     * A call for a page of rows and what stands beside them.
     *
     * @param method what to call
     * @param params as documented, without the token
     * @param ids for the places of the path
     * @param <T> the type of a row
     * @return the call
     */
    public <T> Call<RowPage<T>> page(Method<List<T>> method, Map<String, ?> params, Object... ids) {
        return raw(method, params, "", List.of(), new PageDecoder<>(method), ids);
    }

    private <T> Call<T> raw(
            Method<?> method,
            Map<String, ? extends @Nullable Object> params,
            String partName,
            List<Attachment> files,
            AnswerDecoder<T> decoder,
            Object... ids) {
        Parameters own = Parameters.of(params);
        List<Attachment> parts = List.copyOf(files);
        WirePath path = WirePath.of(method.pattern(), ids);
        return engine.call(new CallSpec<>(
                method.name(),
                method.idempotency(),
                () -> authorised(request(method.verb(), path, withToken(own), partName, parts)),
                answer -> decoded(decoder, answer)));
    }

    private Parameters withToken(Parameters own) {
        return form.token().contains(TokenPlacement.PARAMETER) ? own.withToken(token.reveal()) : own;
    }

    private WireRequest request(
            Method.Verb verb, WirePath path, Parameters params, String partName, List<Attachment> files) {
        boolean get = verb == Method.Verb.GET || (verb == Method.Verb.READ && form.readVerb() == ReadVerb.GET);
        if (get) {
            return wire.get(path, params.flat());
        }
        Object body = files.isEmpty() ? body(params) : params.multipart(partName, files);
        return verb == Method.Verb.PUT ? wire.put(path, body) : wire.post(path, body);
    }

    private Object body(Parameters params) {
        return form.encoding() == RequestEncoding.FORM ? params.form() : params.json();
    }

    private WireRequest authorised(WireRequest request) {
        if (form.token().contains(TokenPlacement.TOKEN_HEADER)) {
            return request.withHeader("Authorization", "Token " + token.reveal());
        }
        return form.token().contains(TokenPlacement.BEARER_HEADER)
                ? request.withHeader("Authorization", "Bearer " + token.reveal())
                : request;
    }

    private <T> T decoded(AnswerDecoder<T> decoder, Answer answer) throws IOException {
        try {
            return Objects.requireNonNull(decoder.decode(answer));
        } catch (RateLimitedException usedUp) {
            usedUp.freeAt().ifPresent(engine.limiter()::closeUntil);
            throw usedUp;
        }
    }
}
