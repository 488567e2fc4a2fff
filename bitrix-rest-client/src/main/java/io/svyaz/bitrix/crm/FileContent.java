package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A file to store in a field of a record. It travels inside the request, a third larger than it is: for files of many
 * megabytes upload to the disk instead. Immutable.
 */
public final class FileContent {
    private final String name;
    private final byte[] bytes;

    private FileContent(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * A file.
     *
     * @param name with its extension, for example {@code offer.pdf}
     * @param bytes what it holds; copied
     * @return the file
     */
    public static FileContent of(String name, byte[] bytes) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("A file needs a name.");
        }
        return new FileContent(name, bytes.clone());
    }

    /**
     * Its name.
     *
     * @return with its extension
     */
    public String name() {
        return name;
    }

    /**
     * Its length.
     *
     * @return in bytes
     */
    public int length() {
        return bytes.length;
    }

    /** As leads, deals, contacts and companies take it. */
    @JsonValue
    Map<String, List<String>> asFileData() {
        return Map.of("fileData", asPair());
    }

    /** As {@code crm.item.*} takes it. */
    List<String> asPair() {
        return List.of(name, Base64.getEncoder().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return "FileContent(" + bytes.length + " bytes)";
    }
}
