package io.svyaz.testkit.usedesk;

import io.svyaz.testkit.internal.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Delivers webhooks in every way they can prove where they come from: with the secret in the body as JSON or form-encoded, signed with
 * HMAC-SHA256 over the raw body, or with the secret in the path; and what a rule sends, which proves nothing.
 */
public final class WebhookSender {

    /** Header that carries the signature in lower-case hex. */
    public static final String SIGNATURE_HEADER = "X-Usedesk-Signature";

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI endpoint;
    private final String secret;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * A sender for one endpoint.
     *
     * @param endpoint where to POST
     * @param secret shared secret
     */
    public WebhookSender(URI endpoint, String secret) {
        this.endpoint = endpoint;
        this.secret = secret;
    }

    /**
     * Sends a body with its right signature.
     *
     * @param body JSON text
     * @return what the endpoint answered
     */
    public WebhookReply send(String body) {
        return post(request(body).header(SIGNATURE_HEADER, signature(secret, body)));
    }

    /**
     * Sends a body whose signature was made with another secret.
     *
     * @param body JSON text
     * @return what the endpoint answered
     */
    public WebhookReply sendForged(String body) {
        return post(request(body).header(SIGNATURE_HEADER, signature("not-" + secret, body)));
    }

    /**
     * Sends a body without a signature, which is also how the vendor's own notifications come.
     *
     * @param body JSON text
     * @return what the endpoint answered
     */
    public WebhookReply sendUnsigned(String body) {
        return post(request(body));
    }

    /**
     * Sends a body with the secret as the last part of the path.
     *
     * @param body JSON text
     * @return what the endpoint answered
     */
    public WebhookReply sendSecretInPath(String body) {
        return post(request(URI.create(endpoint + "/" + encoded(secret)), JSON, body));
    }

    /**
     * Sends a body that carries the secret as {@code secret}, as the vendor does.
     *
     * @param body JSON text of an object
     * @return what the endpoint answered
     */
    public WebhookReply sendSecretInBody(String body) {
        return sendSecretInBody("secret", body);
    }

    /**
     * Sends a body that carries the secret under another name, as dynamic blocks do.
     *
     * @param member for example {@code secret_key}
     * @param body JSON text of an object
     * @return what the endpoint answered
     */
    public WebhookReply sendSecretInBody(String member, String body) {
        return post(request(Json.write(members(member, body))));
    }

    /**
     * Sends the members of a body form-encoded, as the vendor does when "JSON request" is off, with the secret as {@code secret}.
     *
     * @param body JSON text of an object
     * @return what the endpoint answered
     */
    public WebhookReply sendForm(String body) {
        var fields = new LinkedHashMap<String, String>();
        members("secret", body).forEach((name, value) -> flatten(name, value, fields));
        return post(request(
                endpoint,
                FORM,
                fields.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"))));
    }

    /**
     * Sends what a rule of the account sends: fields without any proof, as {@code multipart/form-data}.
     *
     * @param fields by name
     * @return what the endpoint answered
     */
    public WebhookReply sendRule(Map<String, String> fields) {
        String boundary = "rule-7MA4YWxkTrZu0gW";
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--").append(boundary).append("--\r\n");
        return post(request(endpoint, "multipart/form-data; boundary=" + boundary, body.toString()));
    }

    private Map<String, @Nullable Object> members(String name, String body) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put(name, secret);
        members.putAll(Json.object(Json.read(body).orElse(null)));
        return members;
    }

    private static void flatten(String name, @Nullable Object value, Map<String, String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> flatten(name + "[" + key + "]", inner, into));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(name + "[" + i + "]", list.get(i), into);
            }
        } else {
            into.put(name, value == null ? "" : String.valueOf(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String body) {
        return request(endpoint, JSON, body);
    }

    private static HttpRequest.Builder request(URI address, String type, String body) {
        return HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private WebhookReply post(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new WebhookReply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("the webhook was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending a webhook", e);
        }
    }

    private static String signature(String key, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every JDK", e);
        }
    }
}
