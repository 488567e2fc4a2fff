package io.svyaz.testkit.comagic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Delivers webhooks the way the article describes: JSON, signed with HMAC-SHA256 over the raw body. */
public final class WebhookSender {

    /** Header that carries the signature in lower-case hex. */
    public static final String SIGNATURE_HEADER = "X-Comagic-Signature";

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

    private HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(endpoint)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
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
