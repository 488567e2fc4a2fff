package io.svyaz.comagic;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares what came with what a model writes: every member that came must be there with the same value.
 *
 * <p>Equal are: a member that is null, an empty text, list or object, and one that is absent; a number and its text,
 * whatever the zeroes at its end; a truth value and its text; a date with a blank and with a T between day and time, with
 * and without seconds that are zero.
 */
final class Members {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private Members() {}

    /** The paths of what was lost or changed. */
    static List<String> lost(JsonNode came, JsonNode written) {
        List<String> lost = new ArrayList<>();
        compare("", came, written, lost);
        return lost;
    }

    private static void compare(String path, JsonNode came, JsonNode written, List<String> lost) {
        if (isNothing(came)) {
            return;
        }
        if (came.isObject()) {
            came.fields()
                    .forEachRemaining(member -> compare(
                            path + "." + member.getKey(), member.getValue(), written.path(member.getKey()), lost));
        } else if (came.isArray() && came.size() == written.size()) {
            for (int i = 0; i < came.size(); i++) {
                compare(path + "[" + i + "]", came.get(i), written.get(i), lost);
            }
        } else if (!came.isValueNode() || !written.isValueNode() || !plain(came).equals(plain(written))) {
            lost.add(path);
        }
    }

    private static boolean isNothing(JsonNode node) {
        return node.isNull()
                || (node.isContainerNode() && node.isEmpty())
                || (node.isTextual() && node.asText().isEmpty());
    }

    private static String plain(JsonNode value) {
        String text = value.asText();
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        if (DATE.matcher(text).matches()) {
            String date = text.replace('T', ' ');
            return date.length() == 16 ? date + ":00" : date;
        }
        return text;
    }
}
