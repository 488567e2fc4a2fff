package io.svyaz.recipes.orders;

/** Text of others as HTML without markup. */
final class HtmlText {

    private HtmlText() {}

    static String of(String value) {
        StringBuilder html = new StringBuilder(value.length());
        value.chars().forEach(each -> {
            switch (each) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append((char) each);
            }
        });
        return html.toString();
    }
}
