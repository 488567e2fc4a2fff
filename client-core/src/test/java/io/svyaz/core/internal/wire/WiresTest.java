package io.svyaz.core.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WiresTest {
    interface Wire {
        @RequestLine("GET /things/{id}/parts?api_token={token}&page=2")
        @Headers("Accept: application/json")
        WireRequest parts(@Param("id") Object id, @Param("token") String token);

        @RequestLine("POST /{method}")
        @Headers({"Content-Type: application/json", "X-Kind: one"})
        WireRequest call(@Param("method") String method, Object body);

        @RequestLine("POST /")
        WireRequest root(byte[] body);
    }

    private static Wire wire(String base) {
        return Wires.of(Wire.class, new WireTarget(base, "https://portal/rest/1/***/", Map.of("x-kind", "other")));
    }

    private static final Wire WIRE = wire("https://portal/rest/1/s3cret/");

    @Test
    void everythingThatMeansSomethingInAPathIsEncoded() {
        assertThat(path("50%25")).isEqualTo("50%2525");
        assertThat(path("a/b")).isEqualTo("a%2Fb");
        assertThat(path("a%2Fb")).isEqualTo("a%252Fb");
        assertThat(path("{id}")).isEqualTo("%7Bid%7D");
        assertThat(path("a b+c")).isEqualTo("a%20b%2Bc");
        assertThat(path("?x=1#y")).isEqualTo("%3Fx%3D1%23y");
        assertThat(path("Привет")).isEqualTo("%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82");
        assertThat(path("\uD83D\uDE00")).isEqualTo("%F0%9F%98%80");
        assertThat(path("crm.item.list_v-1~")).isEqualTo("crm.item.list_v-1~");
    }

    private static String path(String value) {
        String url = WIRE.call(value, Map.of()).url();
        return url.substring("https://portal/rest/1/s3cret/".length());
    }

    @Test
    void aStepUpInThePathIsRefused() {
        for (String step : List.of(".", "..")) {
            assertThatThrownBy(() -> WIRE.call(step, Map.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void bodyBytesAreSentAsTheyAre() {
        byte[] body = {'{', '%', '2', '5', '}', 0, (byte) 0xFF};

        assertThat(WIRE.root(body).body()).isEqualTo(body);
        assertThat(WIRE.call("m", body).body()).isEqualTo(body);
    }

    @Test
    void anyOtherBodyIsJson() {
        assertThat(WIRE.call("m", Map.of("a{b}", List.of(1, "50%25"))).body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"a{b}\":[1,\"50%25\"]}");
    }

    @Test
    void theShownAddressHasNeitherSecretNorParameters() {
        WireRequest request = WIRE.parts(7, "t0ken");

        assertThat(request.url()).isEqualTo("https://portal/rest/1/s3cret/things/7/parts?api_token=t0ken&page=2");
        assertThat(request.endpoint()).isEqualTo("https://portal/rest/1/***/things/7/parts");
        assertThat(request).hasToString("GET https://portal/rest/1/***/things/7/parts");
        assertThat(WIRE).hasToString("https://portal/rest/1/***/");
    }

    @Test
    void headersOfTheTargetWinOverThoseOfTheContract() {
        WireRequest request = WIRE.call("m", Map.of());

        assertThat(request.headers()).containsOnlyKeys("Content-Type", "X-Kind");
        assertThat(request.headers().get("X-KIND")).containsExactly("other");
        assertThatThrownBy(() -> request.headers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anAddressMayEndWithASlashOrNot() {
        assertThat(wire("https://portal/v2").call("m", Map.of()).url()).isEqualTo("https://portal/v2/m");
        assertThat(wire("https://portal/v2/").call("m", Map.of()).url()).isEqualTo("https://portal/v2/m");
        assertThat(wire("https://portal/v2").root(new byte[0]).url()).isEqualTo("https://portal/v2");
    }

    @Test
    void twoContractsAreEqualOnlyToThemselves() {
        Wire other = wire("https://portal/rest/1/s3cret/");

        assertThat(WIRE).isEqualTo(WIRE).isNotEqualTo(other).hasSameHashCodeAs(WIRE);
    }

    interface WithHeaderParameter {
        @RequestLine("GET /a")
        @Headers("Authorization: Bearer {token}")
        WireRequest get(@Param("token") String token);
    }

    interface WithHeaderMap {
        @RequestLine("GET /a")
        WireRequest get(@HeaderMap Map<String, Object> headers);
    }

    interface WithDefaultMethod {
        @RequestLine("GET /a")
        WireRequest get();

        default WireRequest other() {
            return get();
        }
    }

    @Test
    void aContractThatCannotBeKeptIsRefusedWhenItIsMade() {
        for (Class<?> contract : List.of(WithHeaderParameter.class, WithHeaderMap.class, WithDefaultMethod.class)) {
            assertThatThrownBy(() -> Wires.of(contract, new WireTarget("https://portal/", "https://portal/", Map.of())))
                    .as(contract.getSimpleName())
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aHeaderOfOneRequestIsOnNoOther() {
        WireRequest plain = WIRE.call("a", Map.of()).tagged("mark");
        WireRequest keyed = plain.withHeader("Idempotency-Key", "k 1~").withHeader("idempotency-key", "k2");

        assertThat(keyed.headers().get("Idempotency-Key")).containsExactly("k2");
        assertThat(keyed.headers()).containsKeys("Content-Type", "X-Kind").hasSize(3);
        assertThat(keyed.toFeign().headers().get("Idempotency-Key")).containsExactly("k2");
        assertThat(keyed.url()).isEqualTo(plain.url());
        assertThat(keyed.body()).isEqualTo(plain.body());
        assertThat(keyed.tag()).isEqualTo("mark");
        assertThat(plain.headers()).doesNotContainKey("Idempotency-Key");
        assertThat(WIRE.call("a", Map.of()).headers()).doesNotContainKey("Idempotency-Key");
        assertThatThrownBy(() -> keyed.headers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aHeaderCannotBringAnotherOneAlong() {
        for (String value : List.of("a\r\nX-Other: b", "a\nb", "a\u0000", "кл", "a\u007f")) {
            assertThatThrownBy(() -> WIRE.call("a", Map.of()).withHeader("Idempotency-Key", value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(value);
        }
    }
}
