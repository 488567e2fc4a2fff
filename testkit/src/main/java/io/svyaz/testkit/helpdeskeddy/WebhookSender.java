package io.svyaz.testkit.helpdeskeddy;

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
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Delivers webhooks in every way they can prove where they come from: Bearer, Basic, a header of one's own, the secret in the body, or
 * an HMAC-SHA256 over the raw body; as JSON or form-encoded.
 */
public final class WebhookSender {

    /** Header that carries the signature. */
    public static final String SIGNATURE_HEADER = "X-HDE-Signature";

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
     * Sends a body under {@code Authorization: Bearer}.
     *
     * @param body JSON text
     * @return what the endpoint answered
     */
    public WebhookReply sendBearer(String body) {
        return post(request(JSON, body).header("Authorization", "Bearer " + secret));
    }

    /**
     * Sends a body under {@code Authorization: Basic}, with the secret as the password.
     *
     * @param user user name of the rule
     * @param body JSON text
     * @return what the endpoint answered
     */
    public WebhookReply sendBasic(String user, String body) {
        byte[] pair = (user + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return post(request(JSON, body)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    /**
     * Sends a body with the secret in a header of its own.
     *
     * @param name of the header
     * @param body JSON text
     * @return what the endpoint answered
     */
    public WebhookReply sendHeader(String name, String body) {
        return post(request(JSON, body).header(name, secret));
    }

    /**
     * Sends a body that carries the secret as {@code secret}.
     *
     * @param body JSON text of an object
     * @return what the endpoint answered
     */
    public WebhookReply sendSecretInBody(String body) {
        var members = new LinkedHashMap<>(Json.object(Json.read(body).orElse(null)));
        members.put("secret", secret);
        return post(request(JSON, Json.write(members)));
    }

    /**
     * Sends a form that carries the secret as {@code secret}.
     *
     * @param variables by name
     * @return what the endpoint answered
     */
    public WebhookReply sendForm(Map<String, String> variables) {
        var all = new LinkedHashMap<>(variables);
        all.put("secret", secret);
        return post(request(
                FORM,
                all.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"))));
    }

    /**
     * Sends a body with its signature in hex.
     *
     * @param body JSON text
     * @return what the endpoint answered
     */
    public WebhookReply sendSigned(String body) {
        return post(request(JSON, body).header(SIGNATURE_HEADER, HexFormat.of().formatHex(hmac(secret, body))));
    }

    /**
     * Sends a body with its signature in base64 behind {@code sha256=}.
     *
     * @param body JSON text
     * @return what the endpoint answered
     */
    public WebhookReply sendSignedBase64(String body) {
        String signature = Base64.getEncoder().encodeToString(hmac(secret, body));
        return post(request(JSON, body).header(SIGNATURE_HEADER, "sha256=" + signature));
    }

    /**
     * Sends a body whose signature was made with another secret.
     *
     * @param body JSON text
     * @return what the endpoint answered
     */
    public WebhookReply sendForged(String body) {
        return post(request(JSON, body)
                .header(SIGNATURE_HEADER, HexFormat.of().formatHex(hmac("not-" + secret, body))));
    }

    /**
     * Sends a body that proves nothing.
     *
     * @param body JSON text
     * @return what the endpoint answered
     */
    public WebhookReply sendUnsigned(String body) {
        return post(request(JSON, body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String type, String body) {
        return HttpRequest.newBuilder(endpoint)
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

    private static byte[] hmac(String key, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every JDK", e);
        }
    }
}
