package io.svyaz.usedesk.comments;

import io.svyaz.core.FieldSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message to write in a ticket. The vendor hides it from who asks unless its type says otherwise. Immutable. */
public final class CommentFields extends FieldSet<CommentFields> {
    private static final CommentFields NONE = new CommentFields(Map.of());

    private CommentFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected CommentFields with(Map<String, @Nullable Object> values) {
        return new CommentFields(values);
    }

    /**
     * Nothing is set.
     *
     * @return the empty set
     */
    public static CommentFields create() {
        return NONE;
    }

    /**
     * The text, up to 64 KB; HTML is allowed.
     *
     * @param html {@code message}
     * @return a changed copy
     */
    public CommentFields message(String html) {
        return set("message", html);
    }

    /**
     * {@code public} or {@code private}.
     *
     * @param word {@code type}
     * @return a changed copy
     */
    public CommentFields type(String word) {
        return set("type", word);
    }

    /**
     * {@code user} (with {@link #user}), {@code client} or {@code trigger}.
     *
     * @param side {@code from}
     * @return a changed copy
     */
    public CommentFields from(String side) {
        return set("from", side);
    }

    /**
     * The agent who writes; without it the first agent of the account.
     *
     * @param agentId {@code user_id}
     * @return a changed copy
     */
    public CommentFields user(long agentId) {
        return set("user_id", agentId);
    }

    /**
     * Who gets a copy.
     *
     * @param addresses {@code cc}
     * @return a changed copy
     */
    public CommentFields cc(String... addresses) {
        return set("cc", List.of(addresses));
    }

    /**
     * Who gets a hidden copy.
     *
     * @param addresses {@code bcc}
     * @return a changed copy
     */
    public CommentFields bcc(String... addresses) {
        return set("bcc", List.of(addresses));
    }

    /**
     * What is put into a WhatsApp template, in its order.
     *
     * @param texts {@code template_variables}
     * @return a changed copy
     */
    public CommentFields templateVariables(String... texts) {
        return set("template_variables", List.of(texts));
    }

    /**
     * The language of a WhatsApp template; {@code ru} unless set.
     *
     * @param code {@code template_lang}
     * @return a changed copy
     */
    public CommentFields templateLanguage(String code) {
        return set("template_lang", code);
    }

    /**
     * A WhatsApp template.
     *
     * @param name {@code template_name}
     * @return a changed copy
     */
    public CommentFields template(String name) {
        return set("template_name", name);
    }

    /**
     * Shows it to who asks.
     *
     * @return a changed copy
     */
    public CommentFields toClient() {
        return type("public");
    }

    /**
     * Shows it to agents only.
     *
     * @return a changed copy
     */
    public CommentFields toAgents() {
        return type("private");
    }
}
