package io.svyaz.kit.inbox;

import io.svyaz.webhook.VerifiedWebhook;
import io.svyaz.webhook.WebhookRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A verified webhook as {@link InboxFact}s and a {@link BodyCleaner} see it. Bytes that are no text of the charset do no harm. */
public final class WebhookContent {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");
    private static final String ASCII = "{\"a\\:[1]}&=%";

    private final VerifiedWebhook webhook;
    private final BodyFormat format;
    private final Charset charset;
    private final String text;

    WebhookContent(VerifiedWebhook webhook, BodyFormat wanted) {
        String contentType = webhook.request().header("Content-Type").orElse("");
        this.webhook = webhook;
        this.format = wanted.resolved(contentType.strip());
        this.charset = charset(contentType);
        this.text = format == BodyFormat.OPAQUE ? "" : text(webhook.body(), charset);
    }

    /**
     * What arrived.
     *
     * @return the request; path and headers are as unproven as before, unless the scheme signs them
     */
    public WebhookRequest request() {
        return webhook.request();
    }

    /**
     * The id that the scheme signed.
     *
     * @return the id, if the scheme has one
     */
    public Optional<String> messageId() {
        return webhook.messageId();
    }

    /**
     * How the body is read.
     *
     * @return anything but {@link BodyFormat#AUTO}
     */
    public BodyFormat format() {
        return format;
    }

    /**
     * A text, number or boolean of the body; of several with one name the last.
     *
     * @param path member names from outside in; of a form {@code a}, {@code b} stands for {@code a[b]}
     * @return the value as text; empty when there is none, when it is null, a list or an object, or when the body is not
     *     read
     */
    public Optional<String> value(String... path) {
        return switch (format) {
            case JSON -> JsonText.value(text, path);
            case FORM -> FormText.value(text, charset, path);
            case AUTO, OPAQUE -> Optional.empty();
        };
    }

    boolean isMalformed() {
        return format == BodyFormat.JSON && !JsonText.isValid(text);
    }

    private static String text(byte[] body, Charset charset) {
        String text = new String(body, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Only those that write the signs of JSON and forms as ASCII does; anything else is taken for UTF-8. */
    private static Charset charset(String contentType) {
        Matcher named = CHARSET.matcher(contentType);
        try {
            Charset charset = named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
            byte[] ascii = ASCII.getBytes(StandardCharsets.US_ASCII);
            return charset.canEncode() && Arrays.equals(ASCII.getBytes(charset), ascii)
                    ? charset
                    : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Shows the format and the size only. */
    @Override
    public String toString() {
        return "WebhookContent[" + format + ", bytes=" + webhook.body().length + "]";
    }
}
