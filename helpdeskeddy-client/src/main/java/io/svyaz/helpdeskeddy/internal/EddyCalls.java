package io.svyaz.helpdeskeddy.internal;

import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.Secret;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.CallSpec;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.internal.PagedListing;
import io.svyaz.core.internal.wire.WirePath;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.internal.wire.Wires;
import io.svyaz.helpdeskeddy.ApiVersion;
import io.svyaz.helpdeskeddy.Deletion;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the calls of one account. Thread-safe. */
public final class EddyCalls {
    private final Account account;
    private final EddyWire wire;
    private final Pace pace;

    /**
     * Calls of an account.
     *
     * @param account how it is reached
     */
    public EddyCalls(Account account) {
        this.account = account;
        this.wire = Wires.of(EddyWire.class, account.target());
        this.pace = new Pace(account.limits().reserve());
    }

    /**
     * The version spoken to.
     *
     * @return never null
     */
    public ApiVersion version() {
        return account.version();
    }

    /**
     * What this version calls the messages of a ticket.
     *
     * @return for example {@code posts}
     */
    public String messages() {
        return version() == ApiVersion.V1 ? account.messagesPath() : "posts";
    }

    /**
     * How long a call may take where it does not say.
     *
     * @return longer than zero
     */
    public Duration deadline() {
        return account.general().deadline();
    }

    /**
     * A secret that is part of a path: masked in every log row and message from now on.
     *
     * @param secret the secret
     */
    public void remember(Secret secret) {
        account.general().redactor().remember(secret);
    }

    /**
     * A call without parameters and body.
     *
     * @param method what to call
     * @param parts ids in its path
     * @param <T> the type of the data
     * @return the call
     */
    public <T> Call<T> call(EddyMethod<T> method, Object... parts) {
        return call(method, Map.of(), null, parts);
    }

    /**
     * A call for the data alone.
     *
     * @param method what to call
     * @param query parameters by the vendor's name; null values are left out
     * @param body a map to send as JSON, a form, or null for none; a map is copied
     * @param parts ids in its path
     * @param <T> the type of the data
     * @return fails with {@link NotFoundException} where a read brings no data
     */
    public <T> Call<T> call(
            EddyMethod<T> method,
            Map<String, ? extends @Nullable Object> query,
            @Nullable Object body,
            Object... parts) {
        return result(method, query, body, parts).map(result -> {
            T data = result.data();
            if (data == null) {
                throw nothing(method);
            }
            return data;
        });
    }

    /**
     * A call that deletes.
     *
     * @param method what to call
     * @param query parameters by the vendor's name
     * @param parts ids in its path
     * @return the call
     */
    public Call<Deletion> delete(
            EddyMethod<Map<String, @Nullable Object>> method, Map<String, ?> query, Object... parts) {
        return result(method, query, null, parts)
                .map(result -> new Deletion(
                        result.notices(), result.data() == null ? Map.of() : new LinkedHashMap<>(result.data())));
    }

    /**
     * A list by pages of the server's size.
     *
     * @param method what to call
     * @param query parameters by the vendor's name
     * @param parts ids in its path
     * @param <T> type of an item
     * @return the listing
     */
    public <T> Listing<T> listing(EddyMethod<List<T>> method, Map<String, ?> query, Object... parts) {
        return new PagedListing<>(method.operation(), cursor -> page(method, query, pageOf(cursor), parts));
    }

    private <T> Call<Page<T>> page(EddyMethod<List<T>> method, Map<String, ?> query, long page, Object... parts) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("page", page);
        all.putAll(query);
        return result(method, all, null, parts).map(result -> {
            List<T> items = result.data() == null ? List.of() : result.data();
            Pagination where = result.pagination();
            return new Page<>(items, where.count(), where.next(page, items.size()));
        });
    }

    private static long pageOf(Optional<String> cursor) {
        try {
            return cursor.map(Long::parseLong).orElse(1L);
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException("This is no cursor of a page of HelpDeskEddy.", other);
        }
    }

    private <T> Call<EddyResult<T>> result(
            EddyMethod<T> method,
            Map<String, ? extends @Nullable Object> query,
            @Nullable Object body,
            Object... parts) {
        WirePath path = path(method.path(), parts);
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(query);
        Object content = body instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : body;
        Engine engine = method.ofKnowledgeBase() ? account.knowledgeBase() : account.general();
        return engine.call(new CallSpec<>(
                method.operation(),
                method.idempotency(),
                () -> request(method.verb(), path, parameters, content),
                answer -> decoded(engine, method, answer)));
    }

    /** Articles about version 1 print collections without the slash that version 2 has at their end. */
    private WirePath path(String pattern, Object... parts) {
        boolean slash = pattern.endsWith("/") && version() == ApiVersion.V1;
        return WirePath.of(slash ? pattern.substring(0, pattern.length() - 1) : pattern, parts);
    }

    private WireRequest request(Verb verb, WirePath path, Map<String, @Nullable Object> query, @Nullable Object body) {
        Object content = body == null ? Map.of() : body;
        return switch (verb) {
            case GET -> wire.get(path, query);
            case DELETE -> wire.delete(path, query);
            case POST -> wire.post(path, query, content);
            case PUT -> wire.put(path, query, content);
        };
    }

    private <T> EddyResult<T> decoded(Engine engine, EddyMethod<T> method, Answer answer) throws IOException {
        Duration usualBan = method.ofKnowledgeBase()
                ? account.limits().knowledgeBaseBan()
                : account.limits().ban();
        try {
            EddyResult<T> result = method.decoder().decode(answer, usualBan);
            pace.heed(answer, engine);
            return result;
        } catch (RateLimitedException banned) {
            banned.freeAt().ifPresent(end -> close(engine, end));
            throw banned;
        } catch (RuntimeException failed) {
            pace.heed(answer, engine);
            throw failed;
        }
    }

    /** A ban of the account holds for its knowledge base, too; one of the knowledge base for that alone. */
    private void close(Engine engine, Instant end) {
        engine.limiter().closeUntil(end);
        if (engine == account.general()) {
            account.knowledgeBase().limiter().closeUntil(end);
        }
    }

    private static RuntimeException nothing(EddyMethod<?> method) {
        if (method.verb() == Verb.GET) {
            return new NotFoundException(
                    ErrorDetails.of(
                            method.operation(),
                            "The vendor returned nothing. Check the id and the rights of the key's owner.",
                            Execution.REFUSED),
                    null);
        }
        return new UnexpectedAnswerException(
                ErrorDetails.of(
                        method.operation(),
                        "The vendor returned no data where some are documented. Look whether it was carried out.",
                        Execution.EXECUTED),
                null);
    }

    @Override
    public String toString() {
        return account.target().toString();
    }
}
