package io.svyaz.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import feign.Client;
import feign.Request;
import feign.Response;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.internal.FakeTiming;
import io.svyaz.core.internal.RecordingLogger;
import io.svyaz.core.internal.TestEngine;
import io.svyaz.core.internal.json.Json;
import io.svyaz.core.log.LogDetail;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S3-15: a peer that does not speak UTF-8")
class CharsetClientTest {
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private final List<Request> received = new ArrayList<>();
    private final RecordingLogger logger = new RecordingLogger(LogDetail.FULL);
    private String contentType = "application/json; charset=windows-1251";
    private Charset answered = WINDOWS;

    /** Answers with the text it was sent, in its own character set. */
    private final Client echo = (request, options) -> {
        received.add(request);
        byte[] body = new String(request.body(), WINDOWS).getBytes(answered);
        return Response.builder()
                .request(request)
                .status(200)
                .headers(Map.of("Content-Type", List.of(contentType)))
                .body(body)
                .build();
    };

    private io.svyaz.core.Call<JsonNode> post(String json) {
        return TestEngine.of("http://127.0.0.1:9/")
                .transport(FeignTransport.of(echo, WINDOWS))
                .timing(new FakeTiming().timing())
                .logger(logger)
                .things()
                .post("1", json, Idempotency.ONCE);
    }

    @Test
    @DisplayName("S3-15 every letter of windows-1251 comes back")
    void everyLetterOfTheSetComesBack() throws Exception {
        StringBuilder letters = new StringBuilder();
        for (int code = 0x20; code < 0x100; code++) {
            String letter = new String(new byte[] {(byte) code}, WINDOWS);
            if (!letter.equals("\uFFFD")) {
                letters.append(letter);
            }
        }
        assertThat(letters.length()).isGreaterThan(200);
        String json = Json.mapper().writeValueAsString(Map.of("text", letters.toString()));

        JsonNode answer = post(json).execute();

        assertThat(answer.path("text").asText()).isEqualTo(letters.toString());
        assertThat(received.get(0).body()).isEqualTo(json.getBytes(WINDOWS));
        assertThat(received.get(0).headers().get("Content-Type"))
                .containsExactly("application/json; charset=windows-1251");
    }

    @Test
    @DisplayName("S3-15 a character that the set lacks is reported and nothing is sent")
    void aCharacterThatTheSetLacksIsReportedAndNothingIsSent() {
        ApiException failure = catchThrowableOfType(
                ApiException.class,
                () -> post("{\"text\":\"Привет \uD83D\uDE00\"}").execute());

        assertThat(failure)
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("U+1F600")
                .hasMessageContaining("windows-1251")
                .hasMessageContaining("Nothing was sent");
        assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
        assertThat(received).isEmpty();
    }

    @Test
    void theLogShowsBothBodiesAsTheyRead() {
        post("{\"text\":\"Привет\"}").execute();

        assertThat(logger.rows().get(0).requestBody().orElseThrow().text()).isEqualTo("{\"text\":\"Привет\"}");
        assertThat(logger.rows().get(0).responseBody().orElseThrow().text()).isEqualTo("{\"text\":\"Привет\"}");
    }

    @Test
    void aPeerThatAnswersInUtf8AndSaysSoIsUnderstood() {
        contentType = "application/json; charset=UTF-8";
        answered = StandardCharsets.UTF_8;

        assertThat(post("{\"text\":\"Привет\"}").execute().path("text").asText())
                .isEqualTo("Привет");
    }

    @Test
    void aPeerThatDoesNotSaySpeaksWhatWasAgreed() {
        contentType = "application/json";

        assertThat(post("{\"text\":\"Привет\"}").execute().path("text").asText())
                .isEqualTo("Привет");
    }
}
