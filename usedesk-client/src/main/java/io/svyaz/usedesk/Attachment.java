package io.svyaz.usedesk;

import java.util.Objects;

/** A file to send. Immutable. */
public final class Attachment {
    private final String name;
    private final String contentType;
    private final byte[] content;

    private Attachment(String name, String contentType, byte[] content) {
        this.name = name;
        this.contentType = contentType;
        this.content = content;
    }

    /**
     * A file in memory.
     *
     * @param name as agents and clients shall see it
     * @param contentType for example {@code image/jpeg}; printable ASCII
     * @param content copied
     * @return the file
     * @throws IllegalArgumentException when the name is blank or the content type is not printable ASCII
     */
    public static Attachment of(String name, String contentType, byte[] content) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("A file needs a name.");
        }
        if (contentType.isEmpty() || !contentType.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException("The content type of a file must be printable ASCII.");
        }
        return new Attachment(name, contentType, content.clone());
    }

    /**
     * The name.
     *
     * @return never blank
     */
    public String name() {
        return name;
    }

    /**
     * The media type.
     *
     * @return for example {@code image/jpeg}
     */
    public String contentType() {
        return contentType;
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "Attachment[" + content.length + " bytes of " + contentType + "]";
    }
}
