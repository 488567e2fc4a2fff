package io.svyaz.examples.dashboards;

/** A whole HTML page without scripts and without anything from outside. */
final class Page {
    /** What to send with the page: nothing but its own styles may load. */
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;margin:1.5rem;color:#1c2430;background:#fff}
            h1{font-size:1.3rem}table{border-collapse:collapse;width:100%}caption{text-align:left;color:#5a6676}
            th,td{text-align:left;padding:.45rem .6rem;border-bottom:1px solid #d9dee5;vertical-align:top;overflow-wrap:anywhere}
            td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            nav{margin-top:1rem}a{color:#1d4f91}.empty{color:#5a6676}
            """;

    private Page() {}

    static String of(String title, String body) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width\"><title>" + text(title) + "</title><style>" + STYLE
                + "</style></head><body><h1>" + text(title) + "</h1>" + body + "</body></html>";
    }

    /** Text for an element or an attribute in double quotes: what visitors' browsers sent stays text. */
    static String text(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return safe.toString();
    }
}
