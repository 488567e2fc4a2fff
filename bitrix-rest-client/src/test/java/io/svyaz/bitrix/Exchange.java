package io.svyaz.bitrix;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One call of a typed method: what it sends, what comes back, and what the caller sees of it. Quotes are single here. */
final class Exchange {
    /** What a list that is read by id adds to every query. */
    private static final String BY_ID = ",?\"order\":\\{\"(?:ID|id)\":\"ASC\"},\"start\":-1";

    private final String method;
    private final String sends;
    private final String returns;
    private final Consumer<BitrixClient> run;

    private Exchange(String method, String sends, String returns, Consumer<BitrixClient> run) {
        this.method = method;
        this.sends = sends;
        this.returns = returns;
        this.run = run;
    }

    static <T> Exchange call(
            String method,
            Idempotency idempotency,
            Function<BitrixClient, Call<T>> ask,
            String sends,
            String returns,
            Consumer<? super T> sees) {
        return new Exchange(method, sends, returns, client -> {
            Call<T> call = ask.apply(client);
            assertThat(call.operation()).isEqualTo("bitrix." + method);
            assertThat(call.idempotency()).isEqualTo(idempotency);
            sees.accept(call.execute());
        });
    }

    static <T> Exchange list(
            String method,
            Function<BitrixClient, RecordListing<T>> ask,
            String sends,
            String returns,
            Consumer<List<T>> sees) {
        return new Exchange(method, sends, returns, client -> {
            RecordListing<T> listing = ask.apply(client);
            assertThat(listing.operation()).isEqualTo("bitrix." + method);
            sees.accept(listing.firstPage().items());
        });
    }

    static void yes(boolean done) {
        assertThat(done).isTrue();
    }

    static <T> Consumer<T> is(T expected) {
        return found -> assertThat(found).isEqualTo(expected);
    }

    void play(Wire wire) {
        wire.answers(200, "{'result':".replace('\'', '"') + returns.replace('\'', '"') + ",\"total\":1}");

        run.accept(wire.client);

        assertThat(wire.requests()).hasSize(1);
        LoggedRequest request = wire.requests().get(0);
        assertThat(request.getUrl()).matches(".*/" + method.replace(".", "\\.") + "(\\.json)?");
        String body = request.getBodyAsString().replaceFirst(BY_ID, "");
        assertThat(equalToJson(sends.replace('\'', '"'))
                        .match(body.replace("{,", "{"))
                        .isExactMatch())
                .as("%s instead of %s", request.getBodyAsString(), sends)
                .isTrue();
    }

    /** Which methods of these services no exchange tries. */
    static Set<String> untried(Stream<Exchange> exchanges, Class<?>... services) throws ReflectiveOperationException {
        Set<String> methods = new TreeSet<>();
        for (Class<?> service : services) {
            for (Field field : service.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    collect(field.get(null), methods);
                }
            }
        }
        assertThat(methods).isNotEmpty();
        methods.removeAll(exchanges.map(exchange -> exchange.method).collect(Collectors.toSet()));
        return methods;
    }

    private static void collect(Object constant, Set<String> methods) throws ReflectiveOperationException {
        if (constant instanceof BitrixMethod<?> one) {
            methods.add(one.name());
        } else if (constant instanceof ListMethod<?> list) {
            methods.add(list.page().name());
        } else if (constant instanceof Record bundle) {
            for (RecordComponent component : bundle.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                collect(component.getAccessor().invoke(bundle), methods);
            }
        }
    }

    @Override
    public String toString() {
        return method;
    }
}
