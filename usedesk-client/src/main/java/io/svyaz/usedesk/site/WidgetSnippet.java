package io.svyaz.usedesk.site;

import io.svyaz.core.internal.html.ScriptText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The widget in a page: its settings, who is signed in, and the element that loads it. Immutable.
 *
 * <pre>{@code
 * String html = WidgetSnippet.builder().widget(153712, 6663).name(user.name()).email(user.email()).build().html();
 * }</pre>
 *
 * <p>Values are written as JavaScript strings, so that a name with quotes or tags arrives as it is. What a page says of a user is no
 * proof of who it is: the vendor signs nothing. The {@linkplain Builder#token token of the chat} shows its history to whoever has it:
 * keep it at the user's account, and reset it when the user leaves.
 */
public final class WidgetSnippet {
    private final String scriptUrl;
    private final @Nullable String nonce;
    private final Map<String, Object> settings;
    private final Map<String, Object> identity;

    private WidgetSnippet(
            String scriptUrl, @Nullable String nonce, Map<String, Object> settings, Map<String, Object> identity) {
        this.scriptUrl = scriptUrl;
        this.nonce = nonce;
        this.settings = settings;
        this.identity = identity;
    }

    /**
     * Begins a snippet.
     *
     * @return a builder that lacks the widget
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The elements, for the end of a page's body. A page with a policy needs the nonce.
     *
     * @return HTML, plain ASCII
     */
    public String html() {
        return "<script" + nonceAttribute() + ">" + script() + "</script><script src=\""
                + ScriptText.attribute(scriptUrl) + "\"" + nonceAttribute() + " async></script>";
    }

    /**
     * The script alone, for pages that bring their own elements.
     *
     * @return JavaScript, plain ASCII
     */
    public String script() {
        return "window.usedeskSettings=" + literal(settings) + ";" + (identity.isEmpty() ? "" : identify());
    }

    /** The widget says in three ways that it is there, depending on its version; it is told once. */
    private String identify() {
        return "(function(){var who=" + literal(identity) + ",told=false;"
                + "function tell(){var w=window.usedeskMessenger;"
                + "if(told||!w||typeof w.userIdentify!==\"function\"){return;}told=true;w.userIdentify(who);}"
                + "function after(name){var before=window[name];window[name]=function(){"
                + "if(typeof before===\"function\"){before.apply(this,arguments);}tell();};}"
                + "after(\"__widgetInitCallback\");after(\"__usedeskWidgetInitedCallback\");"
                + "document.addEventListener(\"usedeskReady\",tell);tell();})();";
    }

    private static String literal(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> ScriptText.literal(String.valueOf(each.getKey())) + ":" + literal(each.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(WidgetSnippet::literal).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Long number ? number.toString() : ScriptText.literal(value.toString());
    }

    private String nonceAttribute() {
        return nonce == null ? "" : " nonce=\"" + ScriptText.attribute(nonce) + "\"";
    }

    @Override
    public String toString() {
        return "WidgetSnippet";
    }

    /** Builds a {@link WidgetSnippet}. Mutable; not thread-safe. */
    public static final class Builder {
        private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");
        private static final String ARTICLE_SCRIPT = "https://secure.usedesk.ru/widget.js";

        private @Nullable String scriptUrl;
        private @Nullable String nonce;
        private @Nullable String companyId;
        private @Nullable String userName;
        private @Nullable String userEmail;
        private final Map<String, Object> fields = new LinkedHashMap<>();
        private final Map<String, Object> identity = new LinkedHashMap<>();
        private final List<Object> additional = new ArrayList<>();

        private Builder() {}

        /**
         * The widget of an account, in the vendor's form.
         *
         * @param company the account
         * @param channel the channel of the widget
         * @return this builder
         */
        public Builder widget(long company, long channel) {
            this.companyId = company + "_" + channel;
            this.scriptUrl = "https://lib.usedesk.ru/secure.usedesk.ru/widget_" + company + "_" + channel + ".js";
            return this;
        }

        /**
         * The widget of an account, in the article's form.
         *
         * @param company {@code company_id}
         * @return this builder
         */
        public Builder companyId(String company) {
            this.companyId = Objects.requireNonNull(company, "companyId");
            this.scriptUrl = scriptUrl == null ? ARTICLE_SCRIPT : scriptUrl;
            return this;
        }

        /**
         * Another address of the script, for example of an international account.
         *
         * @param url begins with https
         * @return this builder
         * @throws IllegalArgumentException when it does not
         */
        public Builder scriptUrl(String url) {
            if (!url.regionMatches(true, 0, "https://", 0, 8)
                    && !url.matches("(?i)http://(localhost|127\\.0\\.0\\.1)[:/].*")) {
                throw new IllegalArgumentException("scriptUrl must begin with https.");
            }
            this.scriptUrl = url;
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
            if (!NONCE.matcher(value).matches()) {
                throw new IllegalArgumentException("nonce is not base64, so no browser would take it.");
            }
            this.nonce = value;
            return this;
        }

        /**
         * Who is signed in, by name. Leave it away for visitors nobody knows.
         *
         * @param name any text
         * @return this builder
         */
        public Builder name(String name) {
            this.userName = name;
            return identified("name", name);
        }

        /**
         * Who is signed in, by address.
         *
         * @param email any text
         * @return this builder
         */
        public Builder email(String email) {
            this.userEmail = email;
            return identified("email", email);
        }

        /**
         * Who is signed in, by telephone.
         *
         * @param phone any text
         * @return this builder
         */
        public Builder phone(String phone) {
            return identified("phone", phone);
        }

        /**
         * The token of the user's chat, as the vendor issued it.
         *
         * @param token 64 characters or more; a secret of this one user
         * @return this builder
         */
        public Builder token(String token) {
            return identified("token", token);
        }

        /**
         * A custom field by number, in the vendor's form.
         *
         * @param id the field
         * @param value any text
         * @return this builder
         */
        public Builder additionalField(long id, String value) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", id);
            one.put("value", value);
            additional.add(one);
            return this;
        }

        /**
         * A custom field by name, in the article's form.
         *
         * @param name for example {@code custom_id}
         * @param value any text
         * @return this builder
         */
        public Builder field(String name, String value) {
            fields.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        private Builder identified(String name, String value) {
            identity.put(name, Objects.requireNonNull(value, name));
            return this;
        }

        /**
         * Makes the snippet.
         *
         * @return immutable
         * @throws IllegalStateException when the widget is missing
         */
        public WidgetSnippet build() {
            if (companyId == null || scriptUrl == null) {
                throw new IllegalStateException("Set widget(company, channel) or companyId(..).");
            }
            Map<String, Object> settings = new LinkedHashMap<>();
            settings.put("company_id", companyId);
            Map<String, Object> user = user();
            if (!user.isEmpty()) {
                settings.put("user", user);
            }
            Map<String, Object> who = new LinkedHashMap<>(identity);
            if (!additional.isEmpty()) {
                who.put("additional_fields", List.copyOf(additional));
            }
            return new WidgetSnippet(scriptUrl, nonce, settings, who);
        }

        private Map<String, Object> user() {
            Map<String, Object> user = new LinkedHashMap<>();
            if (userName != null) {
                user.put("name", userName);
            }
            if (userEmail != null) {
                user.put("email", userEmail);
            }
            if (!fields.isEmpty()) {
                user.put("fields", new LinkedHashMap<>(fields));
            }
            return user;
        }
    }
}
