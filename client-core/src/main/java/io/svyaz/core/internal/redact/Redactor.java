package io.svyaz.core.internal.redact;

import io.svyaz.core.Secret;
import io.svyaz.core.log.LoggedBody;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the secrets of one client out of everything that leaves it: rows, messages, causes. Thread-safe. */
public final class Redactor {
    /** The most of a body that a row shows. */
    public static final int BODY_LIMIT = 16 * 1024;

    private static final int MESSAGE_LIMIT = 300;
    private static final String MASK = "***";
    /** {@code /rest/1/secret/} in any spelling of the slash: PHP writes {@code \/}, logs write {@code %2F}. */
    private static final Pattern BITRIX_PATH = Pattern.compile(
            "(?i)((?:\\\\?/|%2f)rest(?:(?:\\\\?/|%2f)api)?(?:\\\\?/|%2f)\\d+(?:\\\\?/|%2f))[^/\\\\%\"'?\\s]+");

    private static final Pattern USER_INFO = Pattern.compile("(?i)(https?:\\\\?/\\\\?/)[^/@\\s\"']+@");
    private static final Pattern AUTH_SCHEME =
            Pattern.compile("(?i)\\b(bearer|basic|token)\\s+[A-Za-z0-9._~+/=:-]{6,}");
    private static final Pattern PARAMETER = Pattern.compile("([?&;\\s\"']|^)([\\w\\[\\]%.-]{2,64})=([^&;\\s\"']+)");
    /** Headers as some transports print them: {@code Cookie: a=b; c=d} or {@code {Cookie=[a=b; c=d]}}. */
    private static final Pattern HEADER =
            Pattern.compile("(?<![\\w\"-])([A-Za-z][A-Za-z0-9-]{1,40})(\\s*[:=]\\s*\\[?)([^\\]\\r\\n,]+)");

    private static final Pattern ANY_URL = Pattern.compile("(?i)\\b(?:https?|wss?):\\\\?/\\\\?/[^\\s\"'<>]+");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,200}>");

    private final SecretNames names;
    private final KnownSecrets secrets;

    /**
     * A redactor of one client.
     *
     * @param secrets by value
     * @param names more members, fields, parameters and headers to mask, beside those every client masks
     */
    public Redactor(List<Secret> secrets, Set<String> names) {
        this.secrets = new KnownSecrets(secrets);
        this.names = new SecretNames(names);
    }

    /**
     * A session token has come: mask it from now on.
     *
     * @param secret the token
     */
    public void remember(Secret secret) {
        secrets.remember(secret);
    }

    /**
     * Text that may hold anything: an exception's message, a URL.
     *
     * @param text the text
     * @return without secrets
     */
    public String text(String text) {
        String masked = secrets.mask(text);
        masked = BITRIX_PATH.matcher(masked).replaceAll("$1" + MASK);
        masked = USER_INFO.matcher(masked).replaceAll("$1" + MASK + "@");
        masked = AUTH_SCHEME.matcher(masked).replaceAll("$1 " + MASK);
        masked = PARAMETER
                .matcher(masked)
                .replaceAll(found ->
                        names.isFormField(found.group(2).replace("%5B", "[").replace("%5D", "]"))
                                ? Matcher.quoteReplacement(found.group(1) + found.group(2) + "=" + MASK)
                                : Matcher.quoteReplacement(found.group()));
        return HEADER.matcher(masked)
                .replaceAll(found -> Matcher.quoteReplacement(
                        names.isHeader(found.group(1)) ? found.group(1) + found.group(2) + MASK : found.group()));
    }

    /**
     * What the vendor says to a human, for an exception's message: one line, no tags, no URL, bounded.
     *
     * @param text as sent
     * @return without secrets
     */
    public String message(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String bounded = text.length() > 4 * MESSAGE_LIMIT ? text.substring(0, 4 * MESSAGE_LIMIT) : text;
        String plain = TAG.matcher(bounded).replaceAll(" ").replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ");
        plain = ANY_URL.matcher(text(JsonMask.mask(plain, names::isField)))
                .replaceAll("<address>")
                .strip();
        return plain.length() > MESSAGE_LIMIT ? plain.substring(0, MESSAGE_LIMIT) + "…" : plain;
    }

    /**
     * Headers for a row.
     *
     * @param headers as sent
     * @return sorted by name, several values joined, secrets masked
     */
    public Map<String, String> headers(Map<String, Collection<String>> headers) {
        Map<String, String> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach(
                (name, values) -> masked.put(name, names.isHeader(name) ? MASK : text(String.join(", ", values))));
        return masked;
    }

    /**
     * A body for a row.
     *
     * @param body as sent
     * @param charset how to read it
     * @param contentType tells a form from JSON; null when unknown
     * @return redacted and cut
     */
    public LoggedBody body(byte[] body, Charset charset, @Nullable String contentType) {
        if (contentType != null && binary(contentType)) {
            return new LoggedBody("(" + body.length + " bytes of " + text(contentType) + ")", body.length, false);
        }
        boolean cut = body.length > BODY_LIMIT;
        // A little further than the limit, so that a secret across the border is still seen as one.
        int length = Math.min(body.length, BODY_LIMIT + 4 * secrets.longest());
        String text = new String(body, 0, length, charset);
        String masked = text(JsonMask.mask(text, names::isField));
        if (!cut) {
            return new LoggedBody(masked, body.length, false);
        }
        String kept = masked.substring(0, Math.min(masked.length(), BODY_LIMIT));
        return new LoggedBody(kept + "… (" + body.length + " bytes in all)", body.length, true);
    }

    private static boolean binary(String contentType) {
        String lower = contentType.toLowerCase(Locale.ROOT);
        return lower.startsWith("multipart/")
                || lower.startsWith("image/")
                || lower.startsWith("audio/")
                || lower.startsWith("application/octet-stream");
    }
}
