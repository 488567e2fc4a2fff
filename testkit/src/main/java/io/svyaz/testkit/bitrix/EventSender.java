package io.svyaz.testkit.bitrix;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Delivers events as the portal's queue server does: one POST of a form, never repeated. */
final class EventSender {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    EventReply post(URI handler, String form) {
        HttpRequest request = HttpRequest.newBuilder(handler)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new EventReply(response.statusCode(), response.body());
        } catch (IOException e) {
            return new EventReply(0, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new EventReply(0, "");
        }
    }

    /** Nested keys with their brackets escaped; what is null or empty does not appear, as PHP has it. */
    static String form(Map<String, ?> members) {
        var form = new StringJoiner("&");
        members.forEach((name, value) -> append(form, name, value));
        return form.toString();
    }

    private static void append(StringJoiner form, String name, @Nullable Object value) {
        if (Php.isArray(value)) {
            Php.map(value).forEach((key, item) -> append(form, name + "[" + key + "]", item));
        } else if (value != null) {
            String text = value instanceof Boolean flag ? (flag ? "1" : "0") : Php.string(value);
            form.add(encoded(name) + "=" + encoded(text));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
