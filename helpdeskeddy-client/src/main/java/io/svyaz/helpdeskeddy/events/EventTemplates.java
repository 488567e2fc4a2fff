package io.svyaz.helpdeskeddy.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Templates to paste into a rule of the dispatcher: action "send webhook", method POST, format JSON.
 *
 * <p>The tags in braces are the vendor's. None of them is free text, whose quotes and line breaks would break the JSON: the client
 * reads texts itself. Members may be added and left out; only {@code event} should stay, by which {@link HelpDeskEddyEvent} knows what it
 * is about.
 */
public final class EventTemplates {
    private EventTemplates() {}

    /**
     * The template of a kind.
     *
     * @param kind which event
     * @return JSON with tags
     * @throws IllegalArgumentException for {@link EventKind#UNKNOWN}
     */
    public static String json(EventKind kind) {
        if (kind == EventKind.UNKNOWN) {
            throw new IllegalArgumentException("There is no template for an unknown event.");
        }
        String name = kind.event() + ".json";
        try (InputStream file = EventTemplates.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The template " + name + " is missing from the jar. Rebuild it.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The template " + name + " cannot be read.", unreadable);
        }
    }

    /**
     * The template of a kind with a secret in it, for {@link EventVerifiers#secretInBody}.
     *
     * @param kind which event
     * @param secret a long random text; whoever sees one webhook knows it
     * @return JSON with tags, and the secret as {@code secret}
     * @throws IllegalArgumentException for {@link EventKind#UNKNOWN}, and when the secret is blank or holds a brace, as tags do
     */
    public static String json(EventKind kind, String secret) {
        if (secret.isBlank() || secret.indexOf('{') >= 0 || secret.indexOf('}') >= 0) {
            throw new IllegalArgumentException("The secret is blank or holds a brace. Make a random text.");
        }
        try {
            String member =
                    "{\n  \"" + EventVerifiers.SECRET + "\": " + Json.mapper().writeValueAsString(secret) + ",";
            return member + json(kind).substring(1);
        } catch (JsonProcessingException impossible) {
            // Without the cause: it may quote the secret.
            throw new IllegalArgumentException("The secret cannot be written as JSON. Use letters and digits.");
        }
    }
}
