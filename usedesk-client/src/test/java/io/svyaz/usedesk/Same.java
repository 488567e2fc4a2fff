package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** Whether a value that was written again says what the vendor said: in any order, numbers and texts alike, nothing as nothing. */
final class Same {
    private Same() {}

    static void holds(String where, JsonNode written, JsonNode sent) {
        if (isNothing(sent)) {
            return;
        }
        if (sent.isObject()) {
            sent.properties()
                    .forEach(member ->
                            holds(where + "." + member.getKey(), written.path(member.getKey()), member.getValue()));
        } else if (sent.isArray() && written.isArray()) {
            assertThat(written.size()).as(where).isEqualTo(sent.size());
            for (int i = 0; i < sent.size(); i++) {
                holds(where + "[" + i + "]", written.get(i), sent.get(i));
            }
        } else {
            assertThat(text(written)).as(where).isEqualTo(text(sent));
        }
    }

    private static boolean isNothing(JsonNode node) {
        return node.isNull()
                || (node.isContainerNode() && node.isEmpty())
                || (node.isValueNode()
                        && List.of("", "0", "null", "false", "0000-00-00 00:00:00")
                                .contains(node.asText()));
    }

    private static String text(JsonNode node) {
        if (node.isArray() && node.size() == 1) {
            return text(node.get(0));
        }
        String text = node.asText();
        if (text.equals("true")) {
            return "1";
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")) {
            return Instant.parse(text.replace(' ', 'T') + "Z").toString();
        }
        return text;
    }
}
