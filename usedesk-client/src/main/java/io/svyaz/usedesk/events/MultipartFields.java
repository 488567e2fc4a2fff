package io.svyaz.usedesk.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a {@code multipart/form-data} body; files are left out. */
final class MultipartFields {
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)[;\\s]filename\\*?=");

    private MultipartFields() {}

    static ObjectNode parse(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new MalformedEventException("The multipart body has no boundary. Check the sender.");
        }
        String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        PhpFields fields = new PhpFields();
        // Byte for byte, so that the parts can be cut as text and decoded afterwards.
        String text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        String[] parts = text.split(Pattern.quote("\r\n--" + mark), -1);
        for (int i = 1; i < parts.length; i++) {
            int head = parts[i].indexOf("\r\n\r\n");
            if (head >= 0 && !parts[i].startsWith("--")) {
                add(fields, utf8(parts[i].substring(0, head)), utf8(parts[i].substring(head + 4)));
            }
        }
        return fields.tree();
    }

    private static void add(PhpFields fields, String head, String value) {
        Matcher name = NAME.matcher(head);
        if (name.find() && !FILE.matcher(head).find()) {
            fields.add(name.group(1), value);
        }
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
