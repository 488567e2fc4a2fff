package io.svyaz.helpdeskeddy;

import java.util.Objects;

/** A file to send along, whole in memory. Immutable. */
public final class FileUpload {
    private final String name;
    private final String contentType;
    private final byte[] content;

    private FileUpload(String name, String contentType, byte[] content) {
        this.name = name;
        this.contentType = contentType;
        this.content = content;
    }

    /**
     * A file.
     *
     * @param name as the vendor shall show it
     * @param contentType a media type, for example {@code image/png}
     * @param content copied
     * @return the file
     * @throws IllegalArgumentException when the name is blank
     */
    public static FileUpload of(String name, String contentType, byte[] content) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("The name of a file must not be blank.");
        }
        return new FileUpload(name, Objects.requireNonNull(contentType, "contentType"), content.clone());
    }

    /**
     * The name.
     *
     * @return not blank
     */
    public String name() {
        return name;
    }

    /**
     * The media type.
     *
     * @return for example {@code image/png}
     */
    public String contentType() {
        return contentType;
    }

    /**
     * What is in it.
     *
     * @return a copy
     */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "FileUpload[" + content.length + " bytes]";
    }
}
