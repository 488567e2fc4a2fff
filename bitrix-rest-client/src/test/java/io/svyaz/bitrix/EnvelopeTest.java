package io.svyaz.bitrix;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.crm.DuplicateHits;
import io.svyaz.bitrix.crm.Lead;
import io.svyaz.core.Call;
import io.svyaz.core.Page;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static Wire wire;

    @BeforeAll
    static void start() {
        wire = new Wire();
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    private static <T> Call<T> result(String json, Class<T> type) {
        wire.answers(200, "{\"result\":" + json + ",\"time\":{\"start\":1,\"operating_reset_at\":1772445000}}");
        return wire.client.call("some.method.get", Map.of(), type);
    }

    @Test
    void readsEveryKindOfResult() {
        assertThat(result("{\"ID\":\"5\",\"SUM\":1.10,\"NIL\":null}", Map.class).execute())
                .containsEntry("ID", "5")
                .containsEntry("SUM", new BigDecimal("1.10"))
                .containsEntry("NIL", null);
        assertThat(result("[1,\"two\",null]", List.class).execute()).containsExactly(1, "two", null);
        assertThat(result("12345678901", Long.class).execute()).isEqualTo(12345678901L);
        assertThat(result("\"12\"", Long.class).execute()).isEqualTo(12L);
        assertThat(result("\"externalCall.1\"", String.class).execute()).isEqualTo("externalCall.1");
        assertThat(result("true", Boolean.class).execute()).isTrue();
        assertThat(result("\"N\"", Boolean.class).execute()).isFalse();
        assertThat(result("1", Boolean.class).execute()).isTrue();
        assertThat(result("false", Object.class).execute()).isEqualTo(false);
    }

    @Test
    void anEmptyListIsAnEmptyObjectWhereOneIsMeant() {
        assertThat(result("[]", Map.class).execute()).isEmpty();
        assertThat(result("[]", List.class).execute()).isEmpty();
        assertThat(result("[]", DuplicateHits.class).execute().leads()).isEmpty();
        assertThat(result("[]", FieldValues.class).execute().asMap()).isEmpty();
    }

    @Test
    void anEmptyListIsNoRecordThatMustHaveAnId() {
        assertThatThrownBy(() -> result("[]", Lead.class).execute())
                .isInstanceOf(UnexpectedAnswerException.class)
                .extracting(failure -> ((ApiException) failure).execution())
                .isEqualTo(Execution.EXECUTED);
    }

    @Test
    void aKeyedCollectionIsAListWithGaps() {
        wire.answers(200, "{\"result\":{\"1\":{\"ID\":\"7\"},\"3\":{\"ID\":\"9\"}},\"total\":2}");

        assertThat(wire.client.callList("some.list", Map.of(), Map.class).execute())
                .extracting(row -> row.get("ID"))
                .containsExactly("7", "9");
    }

    @Test
    void aMethodMayReturnNothing() {
        wire.answers(200, "{\"result\":null,\"time\":{}}");

        assertThat(wire.client
                        .callOptional("crm.timeline.comment.delete", Map.of("id", 1), Object.class)
                        .execute())
                .isEmpty();
        assertThatThrownBy(() -> wire.client
                        .call("crm.timeline.comment.delete", Map.of("id", 1), Boolean.class)
                        .execute())
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("callOptional");

        wire.answers(200, "{\"result\":true}");
        assertThat(wire.client
                        .callOptional("crm.timeline.comment.delete", Map.of("id", 1), Boolean.class)
                        .execute())
                .contains(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\":\"\",\"error_description\":\"Wrong order\"}                       | ''",
                "{\"error\":0,\"error_description\":\"Wrong order\"}                          | 0",
                "{\"error\":\"0\",\"error_description\":\"Wrong order\"}                      | 0",
                "{\"error\":200040300010,\"error_description\":\"Wrong order\"}               | 200040300010",
                "{\"error\":100,\"error_description\":\"\"}                                   | 100",
                "{\"error\":\"ERROR_CORE\"}                                                   | ERROR_CORE",
                "{\"error_description\":\"Wrong order\",\"argument\":\"ORDER\",\"error\":\"ERROR_ARGUMENT\"} | ERROR_ARGUMENT",
                "{\"error\":\"The order is wrong\",\"error_description\":null}                | The order is wrong",
                "{\"result\":[],\"error\":\"ERROR_CORE\",\"error_description\":\"Wrong\"}     | ERROR_CORE",
                "{\"result\":{\"a\":[1]},\"error\":\"ERROR_CORE\",\"error_description\":\"\"} | ERROR_CORE",
                "{\"result\":false,\"time\":{},\"error\":\"\",\"error_description\":\"Wrong\"} | ''",
                "{\"error\":{\"code\":\"SOME_CODE\",\"message\":\"Wrong\",\"validation\":[{\"field\":\"a\"}]}} | SOME_CODE",
                "{\"error\":{\"message\":\"Wrong\"}}                                          | ''",
                "{\"error\":{\"code\":null,\"message\":\"Wrong\"}}                            | ''"
            })
    void anErrorIsOneUnderAnyStatusAndWithAnyCode(String body, String code) {
        for (int status : List.of(200, 400)) {
            wire.answers(status, body);
            Call<Long> call = wire.client.call("some.method.get", Map.of(), Long.class);

            assertThatThrownBy(call::execute).isInstanceOfSatisfying(RequestRejectedException.class, failure -> {
                assertThat(failure.vendorCode()).contains(code);
                assertThat(failure.httpStatus()).hasValue(status);
                assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":null,\"result\":7}",
                "{\"error\":null,\"error_description\":null,\"result\":7}",
                "{\"error_description\":\"\",\"result\":7}",
                "{\"result\":7,\"total\":null,\"next\":null,\"time\":null,\"signature\":\"x\"}",
                "{\"result\":7,\"total\":\"12\",\"next\":[],\"time\":[],\"later\":{\"a\":[{}]}}",
                "\uFEFF {\"result\":7}"
            })
    void whatSurroundsAResultDoesNotSpoilIt(String body) {
        wire.answers(200, body);

        assertThat(wire.client.call("some.method.get", Map.of(), Long.class).execute())
                .isEqualTo(7L);
    }

    @Test
    void theDescriptionIsShownWithoutItsMarkup() {
        wire.answers(400, "{\"error\":\"\",\"error_description\":\"Title is empty<br>Stage is <b>wrong</b>\"}");

        assertThatThrownBy(() ->
                        wire.client.call("crm.lead.add", Map.of(), Long.class).execute())
                .hasMessageContaining("Title is empty")
                .hasMessageContaining("[code (empty), HTTP 400]")
                .hasMessageNotContaining("<");
    }

    @Test
    void theAddressInADescriptionIsNotShown() {
        wire.answers(
                400,
                "{\"error\":\"E\",\"error_description\":\"Bad call https://p.example.com/rest/1/" + Hub.SECRET
                        + "/x\"}");

        assertThatThrownBy(() ->
                        wire.client.call("crm.lead.add", Map.of(), Long.class).execute())
                .hasMessageNotContaining(Hub.SECRET)
                .hasMessageNotContaining("p.example.com");
    }

    @ParameterizedTest
    @CsvSource({"'',0", "'\"total\":120,',120", "'\"total\":\"120\",',120", "'\"total\":0,',0"})
    void totalMayBeMissing(String member, long total) {
        wire.answers(200, "{" + member + "\"result\":[{\"ID\":\"1\"}]}");

        Page<Lead> page = wire.client.leads().list(q -> q.descending("ID")).firstPage();

        assertThat(page.total().isPresent()).isEqualTo(!member.isEmpty());
        assertThat(page.total().orElse(0)).isEqualTo(total);
        assertThat(page.next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"time\":{}}", "{\"error_description\":\"?\"}", "{\"status\":\"ok\"}"})
    void neitherResultNorErrorIsUnexpected(String body) {
        wire.answers(200, body);

        assertThatThrownBy(() -> wire.client
                        .call("some.method.get", Map.of(), Long.class)
                        .execute())
                .isInstanceOfSatisfying(
                        UnexpectedAnswerException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN));
        assertThat(wire.sent()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "{\"result\":{\"ID\":\"5\"",
                "{\"result\":[1,2",
                "{\"result\":5",
                "<html>Bad Gateway</html>",
                "Fatal error: out of memory",
                "[]",
                "null"
            })
    void whatIsNoEnvelopeIsUnavailableAndWritesAreNotRepeated(String body) {
        wire.answers(200, body);
        assertThatThrownBy(() ->
                        wire.client.call("crm.lead.add", Map.of(), Object.class).execute())
                .isInstanceOfSatisfying(
                        UnavailableException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN));
        assertThat(wire.sent()).isEqualTo(1);

        wire.answers(200, body);
        assertThatThrownBy(() ->
                        wire.client.call("crm.lead.get", Map.of(), Object.class).execute())
                .isInstanceOf(UnavailableException.class);
        assertThat(wire.sent()).isEqualTo(3);
    }

    @Test
    void aShapeThatDoesNotFitSaysWhereAndShowsNothingOfIt() {
        assertThatThrownBy(() -> result("{\"ID\":\"5\",\"PHONE\":[{\"ID\":\"private\"}]}", Lead.class)
                        .execute())
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("PHONE")
                .hasMessageNotContaining("private");
    }

    @Test
    void aRedirectIsNotFollowed() {
        wire.answers(aResponse().withStatus(302).withHeader("Location", "/rest/1/" + Hub.SECRET + "/elsewhere"));

        assertThatThrownBy(() -> wire.client.leads().get(1).execute())
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("redirect")
                .hasMessageNotContaining(Hub.SECRET);
        assertThat(wire.sent()).isEqualTo(1);
    }

    @Test
    void aPageInsteadOfDataIsJudgedByItsStatus() {
        wire.answers(aResponse()
                .withStatus(404)
                .withHeader("Content-Type", "text/html")
                .withBody("<html>no portal</html>"));
        assertThatThrownBy(() -> wire.client.leads().get(1).execute()).isInstanceOf(NotFoundException.class);

        wire.answers(aResponse()
                .withStatus(502)
                .withHeader("Content-Type", "text/html")
                .withBody("<html>Bad Gateway</html>"));
        assertThatThrownBy(() -> wire.client.leads().get(1).execute()).isInstanceOf(UnavailableException.class);
        assertThat(wire.sent()).isEqualTo(3);
    }
}
