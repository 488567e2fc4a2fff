package io.svyaz.core.internal.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body of {@code multipart/form-data}, whole in memory. Immutable.
 *
 * <p>Names and file names are written as browsers write them: UTF-8, with quotes and line ends as {@code %22}, {@code %0D} and
 * {@code %0A}, so that no name can begin a header of its own. Brackets stay as they are.
 */
public final class Multipart implements WireBody {
    private final String boundary;
    private final byte[] bytes;

    private Multipart(String boundary, byte[] bytes) {
        this.boundary = boundary;
        this.bytes = bytes;
    }

    /**
     * Begins a form.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder("svyaz-" + UUID.randomUUID());
    }

    @Override
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return "Multipart[" + bytes.length + " bytes]";
    }

    /** Builds a {@link Multipart}. Mutable; not thread-safe. */
    public static final class Builder {
        private final String boundary;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

        private Builder(String boundary) {
            this.boundary = boundary;
        }

        /**
         * Adds fields; nested values get names as PHP reads them, for example {@code custom_fields[8][1]}.
         *
         * @param values texts, numbers, yes and no (as 1 and 0), lists and maps of them; null is an empty text
         * @return this builder
         */
        public Builder fields(Map<String, ? extends @Nullable Object> values) {
            FormNames.flatten(values, this::field);
            return this;
        }

        /**
         * Adds one field.
         *
         * @param name of the part
         * @param value its text, sent as UTF-8
         * @return this builder
         */
        public Builder field(String name, String value) {
            head("name=\"" + quoted(name) + "\"", null);
            out.writeBytes(value.getBytes(StandardCharsets.UTF_8));
            return endOfPart();
        }

        /**
         * Adds a file.
         *
         * @param name of the part, for example {@code files[0]}
         * @param fileName as the vendor shall show it
         * @param contentType a media type, for example {@code image/png}
         * @param content copied
         * @return this builder
         * @throws IllegalArgumentException when the content type could break out of its header
         */
        public Builder file(String name, String fileName, String contentType, byte[] content) {
            if (!contentType.chars().allMatch(c -> c >= ' ' && c <= '~')) {
                throw new IllegalArgumentException("The content type of a file must be printable ASCII.");
            }
            head("name=\"" + quoted(name) + "\"; filename=\"" + quoted(fileName) + "\"", contentType);
            out.writeBytes(content);
            return endOfPart();
        }

        /**
         * Ends the form.
         *
         * @return the body
         */
        public Multipart build() {
            ByteArrayOutputStream whole = new ByteArrayOutputStream(out.size() + 64);
            whole.writeBytes(out.toByteArray());
            whole.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
            return new Multipart(boundary, whole.toByteArray());
        }

        private void head(String disposition, @Nullable String contentType) {
            String type = contentType == null ? "" : "Content-Type: " + contentType + "\r\n";
            String head =
                    "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + type + "\r\n";
            out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        }

        private Builder endOfPart() {
            out.writeBytes(new byte[] {'\r', '\n'});
            return this;
        }

        private static String quoted(String text) {
            return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        }
    }
}
