package io.svyaz.bitrix.events;

import java.nio.charset.StandardCharsets;

/** Bodies as a portal sends them, composed for the tests. */
final class Bodies {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String MEMBER = "5f2b8c1d9e7a4036b1c2d3e4f5a60718";
    static final String DOMAIN = "romashka.example.org";
    static final String TOKEN = "k3y0f4pp1kat10nt0k3n5x7z9b1d3f5h";

    private Bodies() {}

    static ReceivedEvent form(String body) {
        return BitrixEvents.create().parse(FORM, utf8(body));
    }

    static ReceivedEvent json(String body) {
        return BitrixEvents.create().parse("application/json", utf8(body));
    }

    /** An event of an application, with the tokens of the user who caused it. */
    static String event(String name, String data) {
        return "event=" + name + "&event_handler_id=12" + (data.isEmpty() ? "" : "&" + data) + "&ts=1772442000"
                + "&auth[access_token]=acc3ss-s3cr3t&auth[refresh_token]=r3fr3sh-s3cr3t&auth[expires_in]=3600"
                + "&auth[scope]=crm%2Ctask&auth[user_id]=5&auth[status]=L&" + auth();
    }

    /** An event of a webhook made by hand. */
    static String webhook(String name, String data) {
        return "event=" + name + "&event_handler_id=12&" + data + "&ts=1772442000&" + auth();
    }

    static String auth() {
        return "auth[domain]=" + DOMAIN + "&auth[client_endpoint]=https%3A%2F%2F" + DOMAIN + "%2Frest%2F"
                + "&auth[server_endpoint]=https%3A%2F%2Foauth.bitrix.info%2Frest%2F&auth[member_id]=" + MEMBER
                + "&auth[application_token]=" + TOKEN;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
