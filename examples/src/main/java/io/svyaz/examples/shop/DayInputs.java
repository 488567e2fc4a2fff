package io.svyaz.examples.shop;

import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookSigner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the shop's site sends during the day. */
final class DayInputs {
    static final String SHOP_SECRET = "a-secret-of-the-shop";
    static final String STRANGER = "client.one@example.com";
    static final String IRINA = "irina@example.com";
    /** A name that would break out of a script, were it not quoted. */
    static final String HOSTILE = "O'Neil \"X\" </script><script>alert(1)</script>\u2028\\";

    private final Supplier<URI> address;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final WebhookSigner signer = WebhookSigner.xSignature(WebhookSecret.of(SHOP_SECRET));

    DayInputs(Supplier<URI> address) {
        this.address = address;
    }

    int userSaved(String id, String email, String name) {
        return post(ShopServer.USER_SAVED, Map.of("id", id, "login", email, "email", email, "name", name));
    }

    int orderSaved(String id, String userId, String status) {
        return post(
                ShopServer.ORDER_SAVED,
                Map.of(
                        "id",
                        id,
                        "number",
                        "A-" + id,
                        "userId",
                        userId,
                        "total",
                        "1234567.50",
                        "currency",
                        "RUB",
                        "status",
                        status,
                        "items",
                        List.of(Map.of("name", "Kitchen", "quantity", "1", "price", "1234567.50"))));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.get().resolve(path)).GET());
    }

    private int post(String path, Map<String, ?> members) {
        byte[] body = Json.write(members).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(address.get().resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        signer.sign(body).forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return send(request).statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The day was interrupted.", interrupted);
        }
    }
}
