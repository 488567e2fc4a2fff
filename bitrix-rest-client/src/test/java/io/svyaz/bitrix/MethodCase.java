package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A typed method on the wire: what it sends, and what it makes of the answer.
 *
 * @param method as documented
 * @param idempotency what a second sending does
 * @param body the documented parameters
 * @param result the documented answer
 * @param check makes the call and looks at what came of it
 */
record MethodCase(
        String method,
        Idempotency idempotency,
        String body,
        String result,
        BiConsumer<BitrixClient, MethodCase> check) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static <T> MethodCase of(
            String method,
            Idempotency idempotency,
            Function<BitrixClient, Call<T>> call,
            String body,
            String result,
            Consumer<T> expected) {
        return new MethodCase(method, idempotency, body, result, (client, its) -> {
            Call<T> made = call.apply(client);
            assertThat(made.operation()).isEqualTo("bitrix." + method);
            assertThat(made.idempotency()).isEqualTo(idempotency);
            expected.accept(made.execute());
        });
    }

    static <T> MethodCase list(
            String method,
            Function<BitrixClient, RecordListing<T>> list,
            String body,
            String result,
            Consumer<T> first) {
        return new MethodCase(method, Idempotency.READ, body, result, (client, its) -> {
            RecordListing<T> made = list.apply(client);
            assertThat(made.operation()).isEqualTo("bitrix." + method);
            first.accept(made.firstPage().items().get(0));
        });
    }

    void run(Wire wire) {
        wire.answers(200, "{\"result\":" + result + ",\"total\":1,\"time\":{\"start\":1760000000.1,\"operating\":0}}");

        check.accept(wire.client, this);

        assertThat(wire.requests()).hasSize(1);
        LoggedRequest sent = wire.requests().get(0);
        assertThat(sent.getUrl()).endsWith("/" + method);
        assertThat(json(sent.getBodyAsString())).isEqualTo(json(body));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }

    @Override
    public String toString() {
        return method + " " + body;
    }
}
