package io.svyaz.comagic.site;

import io.svyaz.core.internal.html.ScriptText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What puts the visitor's id into the forms of a site: a script to serve, and the element that loads it. Immutable.
 *
 * <pre>{@code
 * String head = FormSnippet.builder().scriptUrl("/js/svyaz-comagic-form.js").nonce(nonce).build().html();
 * }</pre>
 *
 * <p>It fills plain forms, whatever reads them with {@code FormData}, and forms that are added later. Where no visitor is known it
 * does nothing. It neither evaluates text nor uses inline handlers: {@code script-src 'self'} is enough.
 */
public final class FormSnippet {
    private static final String RESOURCE = "svyaz-comagic-form.js";

    private final String scriptUrl;
    private final @Nullable String nonce;
    private final Map<String, String> settings;

    private FormSnippet(String scriptUrl, @Nullable String nonce, Map<String, String> settings) {
        this.scriptUrl = scriptUrl;
        this.nonce = nonce;
        this.settings = Map.copyOf(settings);
    }

    /**
     * Begins a snippet.
     *
     * @return a builder with sound defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The script itself, to be served by the host as {@code text/javascript; charset=utf-8}.
     *
     * @return JavaScript, plain ASCII
     */
    public static String script() {
        try (InputStream file = FormSnippet.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("The script " + RESOURCE + " is missing from the jar. Rebuild it.");
            }
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The script " + RESOURCE + " cannot be read.", unreadable);
        }
    }

    /**
     * One element for the head or the body of a page; the settings are attributes of it.
     *
     * @return HTML
     */
    public String html() {
        String attributes = settings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> attribute("data-" + each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        return "<script" + attribute("src", scriptUrl) + nonceAttribute() + attributes + " defer></script>";
    }

    /**
     * Two elements for pages whose templates strip unknown attributes: the settings as a script, then the script. The first needs
     * the nonce.
     *
     * @return HTML
     * @throws IllegalStateException when no nonce was set: a page without one should take {@link #html()}
     */
    public String inlineHtml() {
        if (nonce == null) {
            throw new IllegalStateException("An inline script needs a nonce. Set nonce, or use html().");
        }
        String object = settings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> ScriptText.literal(each.getKey()) + ":" + ScriptText.literal(each.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
        return "<script" + nonceAttribute() + ">window.svyazComagicForm=" + object + ";</script><script"
                + attribute("src", scriptUrl) + nonceAttribute() + " defer></script>";
    }

    private String nonceAttribute() {
        return nonce == null ? "" : attribute("nonce", nonce);
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + ScriptText.attribute(value) + "\"";
    }

    @Override
    public String toString() {
        return "FormSnippet";
    }

    /** Builds a {@link FormSnippet}. Mutable; not thread-safe. */
    public static final class Builder {
        private static final Pattern SCHEME =
                Pattern.compile("(?i)[\\s\\x00-\\x20]*[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
        private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");

        private String scriptUrl = "/" + RESOURCE;
        private @Nullable String nonce;
        private final Map<String, String> settings = new LinkedHashMap<>();

        private Builder() {
            visitorField("comagic_visitor_id").sessionField("comagic_session_id");
        }

        /**
         * Where the host serves the script.
         *
         * @param url a path or an https address; default {@code /svyaz-comagic-form.js}
         * @return this builder
         * @throws IllegalArgumentException when it is neither
         */
        public Builder scriptUrl(String url) {
            boolean web = url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
            if (url.isBlank() || (SCHEME.matcher(url).matches() && !web)) {
                throw new IllegalArgumentException("scriptUrl is a path or an address that begins with https.");
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
         * The name of the field with the visitor.
         *
         * @param name default {@code comagic_visitor_id}
         * @return this builder
         */
        public Builder visitorField(String name) {
            return set("visitor-field", name);
        }

        /**
         * The name of the field with the visit; it is left out where the visit is not known.
         *
         * @param name default {@code comagic_session_id}
         * @return this builder
         */
        public Builder sessionField(String name) {
            return set("session-field", name);
        }

        /**
         * Which forms.
         *
         * @param selector in CSS; default {@code form}
         * @return this builder
         */
        public Builder forms(String selector) {
            return set("forms", selector);
        }

        /**
         * Fills forms that go to other sites, too. Without it those are left alone: the id is nobody else's business.
         *
         * @return this builder
         */
        public Builder otherSites() {
            return set("other-sites", "yes");
        }

        /**
         * Makes the snippet.
         *
         * @return immutable
         */
        public FormSnippet build() {
            return new FormSnippet(scriptUrl, nonce, settings);
        }

        private Builder set(String name, String value) {
            if (Objects.requireNonNull(value, name).isBlank()) {
                throw new IllegalArgumentException(name + " is blank. Leave it away for the default.");
            }
            settings.put(name, value);
            return this;
        }
    }
}
