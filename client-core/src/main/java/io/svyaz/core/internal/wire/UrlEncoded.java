package io.svyaz.core.internal.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body of {@code application/x-www-form-urlencoded}; nested values get names as PHP reads them. Immutable. */
public final class UrlEncoded implements WireBody {
    private final byte[] bytes;

    private UrlEncoded(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A form of these fields.
     *
     * @param fields texts, numbers, yes and no (as 1 and 0), lists and maps of them; null is an empty text
     * @return the body
     */
    public static UrlEncoded of(Map<String, ? extends @Nullable Object> fields) {
        StringBuilder text = new StringBuilder();
        FormNames.flatten(
                fields,
                (name, value) -> text.append(text.isEmpty() ? "" : "&")
                        .append(encoded(name))
                        .append('=')
                        .append(encoded(value)));
        return new UrlEncoded(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String contentType() {
        return "application/x-www-form-urlencoded; charset=UTF-8";
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return "UrlEncoded[" + bytes.length + " bytes]";
    }
}
