package io.svyaz.helpdeskeddy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.helpdeskeddy.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of {@code errors}: a failure, or a notice that something went well.
 *
 * @param code {@code e-} or {@code s-} and a status
 * @param title a word or two
 * @param details a sentence
 */
record EddyError(String code, String title, String details) {
    private static final Pattern STATUS = Pattern.compile("e-?([1-5][0-9]{2})\\b.*");

    /** All that an answer says, in any of the forms that were seen. */
    static List<EddyError> of(JsonNode root) {
        List<EddyError> all = new ArrayList<>();
        JsonNode errors = root.path("errors");
        if (errors.isObject() && !errors.has("code") && !errors.has("title") && !errors.has("details")) {
            errors.forEach(each -> add(all, each));
        } else if (errors.isArray()) {
            errors.forEach(each -> add(all, each));
        } else {
            add(all, errors);
        }
        return all;
    }

    /** What bodies without {@code errors} say: version 1, proxies, frameworks. */
    static List<EddyError> loose(JsonNode root) {
        List<EddyError> all = new ArrayList<>();
        for (String name : List.of("error", "message", "detail")) {
            add(all, root.path(name));
        }
        return all;
    }

    private static void add(List<EddyError> all, JsonNode node) {
        EddyError error = node.isObject()
                ? new EddyError(text(node, "code"), text(node, "title"), firstText(node))
                : new EddyError("", "", node.isTextual() ? node.textValue() : "");
        if (!error.equals(new EddyError("", "", ""))) {
            all.add(error);
        }
    }

    private static String firstText(JsonNode node) {
        return Stream.of("details", "detail", "message")
                .map(name -> text(node, name))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("").strip();
    }

    boolean isFailure() {
        return code.toLowerCase(Locale.ROOT).startsWith("e");
    }

    /** The status in the code; 0 for none. */
    int status() {
        Matcher status = STATUS.matcher(code.toLowerCase(Locale.ROOT));
        return status.matches() ? Integer.parseInt(status.group(1)) : 0;
    }

    Notice notice() {
        return new Notice(code, title, details);
    }

    static String said(List<EddyError> errors) {
        return errors.stream()
                .flatMap(error -> Stream.of(error.title(), error.details()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(": "));
    }
}
