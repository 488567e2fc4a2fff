package io.svyaz.testkit.comagic;

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
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Delivers webhooks in every way they can prove where they come from: signed with HMAC-SHA256 over the raw body, with the secret in
 * the path, in a parameter or in the body; as JSON, form-encoded or as a GET.
 */
public final class WebhookSender {

    /** Header that carries the signature in lower-case hex. */
    public static final String SIGNATURE_HEADER = "X-Comagic-Signature";

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
     * Sends a body with the secret as a parameter of the address.
     *
     * @param name of the parameter
     * @param body JSON text
     * @return what the endpoint answered
     */
    public WebhookReply sendSecretInQuery(String name, String body) {
        return post(request(URI.create(endpoint + "?" + name + "=" + encoded(secret)), JSON, body));
    }

    /**
     * Sends a body that carries the secret as {@code integration_key}.
     *
     * @param body JSON text of an object
     * @return what the endpoint answered
     */
    public WebhookReply sendSecretInBody(String body) {
        var members = new LinkedHashMap<>(Json.object(Json.read(body).orElse(null)));
        members.put("integration_key", secret);
        return post(request(Json.write(members)));
    }

    /**
     * Sends variables form-encoded, with the secret as {@code integration_key} among them.
     *
     * @param variables by name; null is sent as the word
     * @return what the endpoint answered
     */
    public WebhookReply sendForm(Map<String, ? extends @Nullable Object> variables) {
        return post(request(endpoint, FORM, form(variables)));
    }

    /**
     * Sends variables as the parameters of a GET, with the secret as {@code integration_key} among them.
     *
     * @param variables by name; null is sent as the word
     * @return what the endpoint answered
     */
    public WebhookReply sendGet(Map<String, ? extends @Nullable Object> variables) {
        return post(HttpRequest.newBuilder(URI.create(endpoint + "?" + form(variables)))
                .timeout(TIMEOUT)
                .GET());
    }

    private String form(Map<String, ? extends @Nullable Object> variables) {
        var all = new LinkedHashMap<String, @Nullable Object>(variables);
        all.put("integration_key", secret);
        return all.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(String.valueOf(each.getValue())))
                .collect(Collectors.joining("&"));
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
