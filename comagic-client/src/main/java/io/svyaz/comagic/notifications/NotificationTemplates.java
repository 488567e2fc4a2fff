package io.svyaz.comagic.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Templates to paste into the cabinet: notification, channel HTTP, method POST.
 *
 * <p>The marks in double braces are the vendor's; what is put in their place brings its own quotes. Members may be added and left
 * out; only {@code event} should stay, by which {@link ComagicNotification} knows what it is about.
 */
public final class NotificationTemplates {
    private NotificationTemplates() {}

    /**
     * The template of an event.
     *
     * @param kind which event
     * @return JSON with marks
     * @throws IllegalArgumentException for the kinds that no template makes
     */
    public static String json(NotificationKind kind) {
        if (kind == NotificationKind.UNKNOWN || kind == NotificationKind.UPLOAD_PROCESSED) {
            throw new IllegalArgumentException("There is no template for " + kind + ": the cabinet does not send it.");
        }
        String name = kind.event() + ".json";
        try (InputStream file = NotificationTemplates.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The template " + name + " is missing from the jar. Rebuild it.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The template " + name + " cannot be read.", unreadable);
        }
    }

    /**
     * The template of an event with a secret in it, for {@link NotificationVerifiers#secretInBody}.
     *
     * @param kind which event
     * @param secret a long random text; whoever sees one notification knows it
     * @return JSON with marks, and the secret as {@code integration_key}
     * @throws IllegalArgumentException for the kinds that no template makes, and when the secret is blank or looks like a mark
     */
    public static String json(NotificationKind kind, String secret) {
        if (secret.isBlank() || secret.contains("{{")) {
            throw new IllegalArgumentException(
                    "The secret is blank or holds a mark of the vendor's. Make a random text.");
        }
        try {
            String member = "{\n  \"" + Bag.SECRET + "\": " + Json.mapper().writeValueAsString(secret) + ",";
            return member + json(kind).substring(1);
        } catch (JsonProcessingException impossible) {
            // Without the cause: it may quote the secret.
            throw new IllegalArgumentException("The secret cannot be written as JSON. Use letters and digits.");
        }
    }
}
