package io.svyaz.core.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import io.svyaz.core.Secret;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Query maps, forms and paths of several parts. */
class WireBodiesTest {
    interface Wire {
        @RequestLine("GET /{path}")
        WireRequest get(@Param("path") WirePath path, @QueryMap Map<String, Object> query);

        @RequestLine("GET /things?all=1")
        WireRequest more(@QueryMap Map<String, Object> query);

        @RequestLine("POST /{path}")
        @Headers("Content-Type: application/json")
        WireRequest post(@Param("path") WirePath path, Object body);
    }

    private static final Wire WIRE =
            Wires.of(Wire.class, new WireTarget("https://host/api", "https://host/api", Map.of()));

    private static String text(WireBody body) {
        return new String(body.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void parametersAreEncodedInTheirOrder() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("order_by", "date_created{desc}");
        query.put("status_list", "open,25");
        query.put("search", "50%25 & Привет=+");
        query.put("nothing", null);
        query.put("id[]", List.of(1, 2));

        assertThat(WIRE.get(WirePath.of("tickets/"), query).url())
                .isEqualTo("https://host/api/tickets/?order_by=date_created%7Bdesc%7D&status_list=open%2C25"
                        + "&search=50%2525%20%26%20%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82%3D%2B&id%5B%5D=1&id%5B%5D=2");
        assertThat(WIRE.more(Map.of("a", "b")).url()).isEqualTo("https://host/api/things?all=1&a=b");
    }

    @Test
    void withoutParametersThereIsNoQuestionMark() {
        assertThat(WIRE.get(WirePath.of("tickets/"), Map.of()).url()).isEqualTo("https://host/api/tickets/");
        assertThat(WIRE.get(WirePath.of("tickets/"), Collections.singletonMap("a", null))
                        .url())
                .isEqualTo("https://host/api/tickets/");
    }

    @Test
    void parametersAreNotShownInLogRows() {
        assertThat(WIRE.get(WirePath.of("users/"), Map.of("search", "who@example.com"))
                        .endpoint())
                .isEqualTo("https://host/api/users/");
    }

    @Test
    void slashesOfAPathStayAndThoseOfItsPartsDoNot() {
        assertThat(WirePath.of("tickets/{}/posts/", 9).encoded()).isEqualTo("tickets/9/posts/");
        assertThat(WirePath.of("tickets/{}/posts/{}", "a/b?c", -2).encoded()).isEqualTo("tickets/a%2Fb%3Fc/posts/-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void aPartThatWouldLeadElsewhereIsRefused(String part) {
        assertThatThrownBy(() -> WirePath.of("tickets/{}/posts/", part)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WirePath.of("tickets/{}", part)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WirePath.of("a/" + part + "/b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPlaceOfAPathIsFilled() {
        assertThatThrownBy(() -> WirePath.of("a/{}/{}", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WirePath.of("a/{}", 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSecretPartIsSentAndNotShown() {
        WireRequest request = WIRE.post(WirePath.of("calls/{}/", Secret.of("ch4nn3l")), Map.of());

        assertThat(request.url()).isEqualTo("https://host/api/calls/ch4nn3l/");
        assertThat(request.endpoint()).isEqualTo("https://host/api/calls/***/");
        assertThat(WirePath.of("calls/{}/", Secret.of("ch4nn3l"))).hasToString("calls/***/");
    }

    private static Map<String, Object> nested() {
        Map<String, Object> levels = new LinkedHashMap<>();
        levels.put("1", 12);
        levels.put("2", 34);
        Map<String, Object> custom = new LinkedHashMap<>();
        custom.put("5", "1001");
        custom.put("8", levels);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", "Заказ & \"1\"");
        fields.put("ticket_lock", true);
        fields.put("create_from_user", false);
        fields.put("sum", new BigDecimal("1E+3"));
        fields.put("note", null);
        fields.put("cc", List.of());
        fields.put("user_ids", List.of(1, 2));
        fields.put("custom_fields", custom);
        fields.put("rows", List.of(Map.of("id", 1), Map.of("id", 2)));
        return fields;
    }

    @Test
    void aFormNamesNestedValuesAsPhpReadsThem() {
        UrlEncoded form = UrlEncoded.of(nested());

        assertThat(Arrays.asList(text(form).split("&", -1)))
                .containsExactly(
                        "title=%D0%97%D0%B0%D0%BA%D0%B0%D0%B7+%26+%221%22",
                        "ticket_lock=1",
                        "create_from_user=0",
                        "sum=1000",
                        "note=",
                        "user_ids%5B%5D=1",
                        "user_ids%5B%5D=2",
                        "custom_fields%5B5%5D=1001",
                        "custom_fields%5B8%5D%5B1%5D=12",
                        "custom_fields%5B8%5D%5B2%5D=34",
                        "rows%5B0%5D%5Bid%5D=1",
                        "rows%5B1%5D%5Bid%5D=2");
        assertThat(form.contentType()).startsWith("application/x-www-form-urlencoded");
    }

    @Test
    void aMultipartFormHoldsFieldsAndFiles() {
        Multipart form = Multipart.builder()
                .fields(Map.of("custom_fields", Map.of("8", Map.of("1", 12))))
                .field("text", "Привет\r\n--")
                .file("files[0]", "a.txt", "text/plain", "hello".getBytes(StandardCharsets.UTF_8))
                .build();
        String boundary = form.contentType().substring("multipart/form-data; boundary=".length());

        assertThat(text(form).split("--" + boundary, -1))
                .containsExactly(
                        "",
                        "\r\nContent-Disposition: form-data; name=\"custom_fields[8][1]\"\r\n\r\n12\r\n",
                        "\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nПривет\r\n--\r\n",
                        "\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"a.txt\"\r\n"
                                + "Content-Type: text/plain\r\n\r\nhello\r\n",
                        "--\r\n");
    }

    @Test
    void noNameBeginsAHeaderOfItsOwn() {
        Multipart form = Multipart.builder()
                .file("f\"\r\nX: 1", "a\"\r\nX-Evil: 1.txt", "text/plain", new byte[0])
                .build();

        assertThat(text(form))
                .contains("name=\"f%22%0D%0AX: 1\"; filename=\"a%22%0D%0AX-Evil: 1.txt\"\r\n")
                .doesNotContain("\nX");
        assertThatThrownBy(() -> Multipart.builder().file("f", "a", "text/plain\r\nX: 1", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyFormHasABoundaryOfItsOwn() {
        assertThat(Multipart.builder().build().contentType())
                .isNotEqualTo(Multipart.builder().build().contentType());
    }

    @Test
    void aBodyThatBringsItsContentTypeReplacesTheContracts() {
        Multipart form = Multipart.builder().field("a", "b").build();

        WireRequest request = WIRE.post(WirePath.of("tickets/"), form);

        assertThat(request.headers().get("content-type")).containsExactly(form.contentType());
        assertThat(request.body()).isEqualTo(form.bytes());
        assertThat(WIRE.post(WirePath.of("tickets/"), Map.of()).headers().get("content-type"))
                .containsExactly("application/json");
    }
}
