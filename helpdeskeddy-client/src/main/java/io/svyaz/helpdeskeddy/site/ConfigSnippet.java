package io.svyaz.helpdeskeddy.site;

import io.svyaz.core.internal.html.ScriptText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code window.HDE_CONFIG}, by which older articles tell the widget who the visitor is; put it before the widget. Immutable.
 *
 * <pre>{@code
 * String head = ConfigSnippet.builder().userEmail(email).userName(name).customField("bitrix_user_id", "77").build().html();
 * }</pre>
 *
 * <p>No page of the vendor's says that today's widgets read it: the documented way is the chat session of {@code chat().visitor(..)}.
 * Whatever a name holds stays text. For a guest set nothing.
 */
public final class ConfigSnippet {
    private final Map<String, String> user;
    private final Map<String, String> customFields;
    private final @Nullable String nonce;

    private ConfigSnippet(Map<String, String> user, Map<String, String> customFields, @Nullable String nonce) {
        this.user = user;
        this.customFields = customFields;
        this.nonce = nonce;
    }

    /**
     * Begins a snippet.
     *
     * @return a builder that says nothing of the visitor
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The configuration as JavaScript, to be served by the host or put into a script of its own.
     *
     * @return plain ASCII, safe inside a {@code script} element
     */
    public String script() {
        String members = members(user);
        String custom = customFields.isEmpty() ? "" : "\"custom_fields\":{" + members(customFields) + "}";
        String comma = members.isEmpty() || custom.isEmpty() ? "" : ",";
        return "window.HDE_CONFIG={" + members + comma + custom + "};";
    }

    /**
     * One element for the head of a page.
     *
     * @return HTML
     */
    public String html() {
        return "<script" + Nonce.attribute(nonce) + ">" + script() + "</script>";
    }

    private static String members(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> ScriptText.literal(each.getKey()) + ":" + ScriptText.literal(each.getValue()))
                .collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return "ConfigSnippet";
    }

    /** Builds a {@link ConfigSnippet}. Mutable; not thread-safe. */
    public static final class Builder {
        private final Map<String, String> user = new LinkedHashMap<>();
        private final Map<String, String> customFields = new LinkedHashMap<>();
        private @Nullable String nonce;

        private Builder() {}

        /**
         * The visitor's e-mail address.
         *
         * @param email {@code user_email}
         * @return this builder
         */
        public Builder userEmail(String email) {
            user.put("user_email", Objects.requireNonNull(email, "email"));
            return this;
        }

        /**
         * The visitor's name.
         *
         * @param name {@code user_name}
         * @return this builder
         */
        public Builder userName(String name) {
            user.put("user_name", Objects.requireNonNull(name, "name"));
            return this;
        }

        /**
         * A custom field of the visitor.
         *
         * @param key for example {@code bitrix_user_id}
         * @param value its text
         * @return this builder
         */
        public Builder customField(String key, String value) {
            customFields.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * The nonce of this one answer, where the page's policy asks for one.
         *
         * @param value base64, as in the header {@code Content-Security-Policy}
         * @return this builder
         * @throws IllegalArgumentException when it is not base64
         */
        public Builder nonce(String value) {
            this.nonce = Nonce.checked(value);
            return this;
        }

        /**
         * Makes the snippet.
         *
         * @return immutable
         */
        public ConfigSnippet build() {
            return new ConfigSnippet(new LinkedHashMap<>(user), new LinkedHashMap<>(customFields), nonce);
        }
    }
}
