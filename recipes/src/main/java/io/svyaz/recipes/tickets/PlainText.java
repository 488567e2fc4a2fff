package io.svyaz.recipes.tickets;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of the vendors' HTML messages, without anything that a browser could run. */
final class PlainText {
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<!--.*?(-->|$)|<(script|style|head|title)\\b.*?(</\\2\\s*>|$)");
    private static final Pattern LINE_END = Pattern.compile("(?i)<br\\b[^>]*>|</(p|div|li|tr|h[1-6]|blockquote)\\s*>");
    private static final Pattern TAG = Pattern.compile("(?s)</?[A-Za-z!?][^>]*(>|$)");
    private static final Pattern ENTITY = Pattern.compile("&(#[xX][0-9a-fA-F]{1,6}|#\\d{1,7}|[A-Za-z]{2,6});");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\r\\u00A0]+");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"));

    private PlainText() {}

    static String of(String html) {
        String seen = UNSEEN.matcher(html).replaceAll(" ");
        // A line break in HTML is a space unless the message has no tags at all.
        String lines = TAG.matcher(seen).find() ? seen.replace('\n', ' ') : seen;
        String text = TAG.matcher(LINE_END.matcher(lines).replaceAll("\n")).replaceAll("");
        String decoded = decoded(text);
        return SPACES.matcher(decoded)
                .replaceAll(" ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static String decoded(String text) {
        Matcher entities = ENTITY.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (entities.find()) {
            entities.appendReplacement(plain, Matcher.quoteReplacement(decodedOne(entities)));
        }
        return entities.appendTail(plain).toString();
    }

    private static String decodedOne(Matcher entity) {
        String name = entity.group(1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, entity.group());
        }
        boolean hex = name.startsWith("x", 1) || name.startsWith("X", 1);
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        boolean printable = Character.isValidCodePoint(code)
                && (code == '\n' || !Character.isISOControl(code))
                && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
        return printable ? Character.toString(code) : "";
    }
}
