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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
    /** A word after the scheme is prose; credentials have a digit, a sign or a good length. */
    private static final Pattern AUTH_SCHEME =
            Pattern.compile("(?i)\\b(bearer|basic|token)\\s+(?=\\S*[0-9=]|\\S{20})[A-Za-z0-9._~+/=:-]{6,}");

    private static final Pattern HEADER = Pattern.compile(
            "(?i)\\b((?:set-)?cookie|(?:proxy-)?authorization|[a-z]\\w*(?:-\\w+)+)\\s*:\\s*[^\\r\\n\"]+");
    /** What {@link JsonMask} does not see as a member: in single quotes, or after a quote that is not JSON's. */
    private static final Pattern QUOTED_MEMBER =
            Pattern.compile("(\\\\{0,7}[\"'])([\\w\\[\\].-]{2,64})\\1(\\s*:\\s*)\\1.*?(?:\\1|$)", Pattern.DOTALL);

    private static final Pattern PARAMETER = Pattern.compile(
            "(?:(?<=\\\\[nrt])|(?<![\\w\\[\\]%.\\\\-]))([\\w\\[\\]%.-]{2,64})=(?:\"[^\"]*\"?|[^&\\s\"]+)");
    private static final Pattern ANY_URL = Pattern.compile("(?i)\\b(?:https?|wss?):\\\\?/\\\\?/[^\\s\"'<>]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,200}>");

    private static final int MOST_ENDPOINTS = 512;

    private final Map<String, String> seenEndpoints = new ConcurrentHashMap<>();
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
        seenEndpoints.clear();
    }

    /**
     * Text that may hold anything: an exception's message, a URL.
     *
     * @param text the text
     * @return without secrets
     */
    public String text(String text) {
        String masked = text.indexOf('"') < 0 ? text : JsonMask.mask(text, names::isField);
        masked = secrets.mask(masked);
        masked = BITRIX_PATH.matcher(masked).replaceAll("$1" + MASK);
        masked = USER_INFO.matcher(masked).replaceAll("$1" + MASK + "@");
        masked = masked(HEADER, masked, found -> names.isHeader(found.group(1)), "$1: " + MASK);
        masked = AUTH_SCHEME.matcher(masked).replaceAll("$1 " + MASK);
        masked = masked(QUOTED_MEMBER, masked, found -> names.isField(found.group(2)), "$1$2$1$3$1" + MASK + "$1");
        return masked(PARAMETER, masked, found -> names.isFormField(found.group(1)), "$1=" + MASK);
    }

    /**
     * The address of a request for a row. A client has few, so the masked ones are kept: every row needs one.
     *
     * @param address scheme, host and path
     * @return without secrets
     */
    public String endpoint(String address) {
        String known = seenEndpoints.get(address);
        if (known != null) {
            return known;
        }
        String masked = text(address);
        if (seenEndpoints.size() < MOST_ENDPOINTS) {
            seenEndpoints.put(address, masked);
        }
        return masked;
    }

    private static String masked(Pattern pattern, String text, Predicate<Matcher> secret, String replacement) {
        Matcher found = pattern.matcher(text);
        StringBuilder out = null;
        while (found.find()) {
            if (secret.test(found)) {
                out = out == null ? new StringBuilder(text.length()) : out;
                found.appendReplacement(out, replacement);
            }
        }
        return out == null ? text : found.appendTail(out).toString();
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
        String plain = TAG.matcher(begin(text, 4 * MESSAGE_LIMIT)).replaceAll(" ");
        plain = ANY_URL.matcher(text(BLANKS.matcher(plain).replaceAll(" ")))
                .replaceAll("<address>")
                .strip();
        return plain.length() > MESSAGE_LIMIT ? plain.substring(0, MESSAGE_LIMIT) + "…" : plain;
    }

    /** The beginning of a text with known secrets masked, and no part of one at its end. */
    private String begin(String text, int limit) {
        int longest = secrets.longest();
        if (text.length() <= limit + longest) {
            String masked = secrets.mask(text);
            return masked.length() > limit ? masked.substring(0, limit) : masked;
        }
        String masked = secrets.mask(text.substring(0, limit + longest));
        return masked.substring(0, Math.min(limit, Math.max(0, masked.length() - longest)));
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
        int longest = secrets.longest();
        int length = Math.min(body.length, BODY_LIMIT + 4 * longest);
        String masked = text(new String(body, 0, length, charset));
        if (!cut) {
            return new LoggedBody(masked, body.length, false);
        }
        // Masking makes text shorter: what was beyond the limit may be within it now, and its end may be half a secret.
        int whole = length == body.length ? masked.length() : Math.max(0, masked.length() - longest);
        String kept = masked.substring(0, Math.min(whole, BODY_LIMIT));
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
