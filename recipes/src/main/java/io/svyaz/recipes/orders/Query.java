package io.svyaz.recipes.orders;

import io.svyaz.webhook.WebhookRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The parameters of an address. */
final class Query {

    private final String text;

    Query(WebhookRequest request) {
        String path = request.path();
        int mark = path.indexOf('?');
        text = mark < 0 ? "" : path.substring(mark + 1);
    }

    /** The first value; empty when there is none or it is badly escaped. */
    String value(String name) {
        for (String pair : text.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                try {
                    return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException badlyEscaped) {
                    return "";
                }
            }
        }
        return "";
    }

    /** 1 for anything that is no number. */
    int page() {
        String page = value("page");
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
