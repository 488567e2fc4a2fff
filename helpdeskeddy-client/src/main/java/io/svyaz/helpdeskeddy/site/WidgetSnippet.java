package io.svyaz.helpdeskeddy.site;

import io.svyaz.core.internal.html.ScriptText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The vendor's script element for a page: the contact widget or the chat widget. Immutable.
 *
 * <pre>{@code
 * String body = WidgetSnippet.chat("acme.helpdeskeddy.com").language("ru").build().html();
 * }</pre>
 */
public final class WidgetSnippet {
    private final Map<String, String> attributes;
    private final @Nullable String nonce;

    private WidgetSnippet(Map<String, String> attributes, @Nullable String nonce) {
        this.attributes = attributes;
        this.nonce = nonce;
    }

    /**
     * The button with the ways to write.
     *
     * @param host of the account, for example {@code acme.helpdeskeddy.com}
     * @return a builder
     * @throws IllegalArgumentException when it is no host
     */
    public static Builder contact(String host) {
        return new Builder(host, true);
    }

    /**
     * The chat.
     *
     * @param host of the account, for example {@code acme.helpdeskeddy.com}
     * @return a builder
     * @throws IllegalArgumentException when it is no host
     */
    public static Builder chat(String host) {
        return new Builder(host, false);
    }

    /**
     * One element for the end of a page.
     *
     * @return HTML
     */
    public String html() {
        String all = attributes.entrySet().stream()
                .map(each -> " " + each.getKey() + "=\"" + ScriptText.attribute(each.getValue()) + "\"")
                .collect(Collectors.joining());
        return "<script" + all + Nonce.attribute(nonce) + " defer></script>";
    }

    @Override
    public String toString() {
        return "WidgetSnippet[" + attributes.get("id") + "]";
    }

    /** Builds a {@link WidgetSnippet}. Mutable; not thread-safe. */
    public static final class Builder {
        private static final Pattern HOST = Pattern.compile(
                "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](?::\\d{1,5})?");
        private static final String CDN = "cdn5.helpdeskeddy.com";

        private final String host;
        private final boolean contact;
        private String scriptHost = CDN;
        private String language = "ru";
        private @Nullable String position;
        private @Nullable String comment;
        private @Nullable String nonce;
        private final Map<String, String> look = new LinkedHashMap<>();
        private final List<String> buttons = new ArrayList<>();

        private Builder(String host, boolean contact) {
            this.host = checked(host);
            this.contact = contact;
        }

        private static String checked(String host) {
            String plain = host.strip().toLowerCase(Locale.ROOT);
            if (!HOST.matcher(plain).matches()) {
                throw new IllegalArgumentException("This is no host. It looks like acme.helpdeskeddy.com.");
            }
            return plain;
        }

        /**
         * Loads the script from the account's own domain, as accounts with one do.
         *
         * @return this builder
         */
        public Builder ownDomain() {
            this.scriptHost = host;
            return this;
        }

        /**
         * The language.
         *
         * @param code the vendor's code; default {@code ru}
         * @return this builder
         */
        public Builder language(String code) {
            this.language = Objects.requireNonNull(code, "language");
            return this;
        }

        /**
         * Where it stands.
         *
         * @param corner for example {@code bottom-right}
         * @return this builder
         */
        public Builder position(String corner) {
            this.position = Objects.requireNonNull(corner, "position");
            return this;
        }

        /**
         * Words that the operator sees. Contact widget only.
         *
         * @param text any
         * @return this builder
         */
        public Builder comment(String text) {
            this.comment = Objects.requireNonNull(text, "comment");
            return this;
        }

        /**
         * The size of the button. Contact widget only.
         *
         * @param pixels for example 30
         * @return this builder
         */
        public Builder size(int pixels) {
            look.put("size", Integer.toString(pixels));
            return this;
        }

        /**
         * Where the buttons unfold to. Contact widget only.
         *
         * @param direction for example {@code top}
         * @return this builder
         */
        public Builder direction(String direction) {
            look.put("direction", ScriptText.literal(direction));
            return this;
        }

        /**
         * The colours. Contact widget only.
         *
         * @param background six hex digits
         * @param foreground six hex digits
         * @return this builder
         */
        public Builder colours(String background, String foreground) {
            look.put("bg", ScriptText.literal(background));
            look.put("color", ScriptText.literal(foreground));
            return this;
        }

        /**
         * A way to write. Contact widget only.
         *
         * @param source for example {@code chat} or {@code telegram}
         * @param background six hex digits; null for the usual colour
         * @param url where it leads; null where the widget knows
         * @return this builder
         */
        public Builder button(String source, @Nullable String background, @Nullable String url) {
            StringBuilder button = new StringBuilder("{\"source\":").append(ScriptText.literal(source));
            if (background != null) {
                button.append(",\"bg\":").append(ScriptText.literal(background));
            }
            if (url != null) {
                button.append(",\"url\":").append(ScriptText.literal(url));
            }
            buttons.add(button.append('}').toString());
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
        public WidgetSnippet build() {
            Map<String, String> attributes = new LinkedHashMap<>();
            String path = contact ? "/js/contact-widget.js" : "/js/modules/chat_widget/hde.js";
            attributes.put("src", "https://" + scriptHost + path);
            attributes.put("id", contact ? "hde-contact-widget" : "hde-chat-widget");
            if (contact) {
                attributes.put("data-assets-host", "https://" + scriptHost + "/");
            }
            attributes.put("data-host", host);
            attributes.put("data-lang", language);
            if (contact) {
                addLook(attributes);
            } else {
                attributes.put("data-position", position == null ? "bottom-right" : position);
            }
            return new WidgetSnippet(attributes, nonce);
        }

        private void addLook(Map<String, String> attributes) {
            if (comment != null) {
                attributes.put("data-comment", comment);
            }
            Map<String, String> members = new LinkedHashMap<>(look);
            if (position != null) {
                members.put("position", ScriptText.literal(position));
            }
            if (!buttons.isEmpty()) {
                members.put("buttons", "[" + String.join(",", buttons) + "]");
            }
            if (!members.isEmpty()) {
                attributes.put(
                        "data-json",
                        members.entrySet().stream()
                                .map(each -> "\"" + each.getKey() + "\":" + each.getValue())
                                .collect(Collectors.joining(",", "{", "}")));
            }
        }
    }
}
