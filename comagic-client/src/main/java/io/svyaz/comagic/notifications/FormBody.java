package io.svyaz.comagic.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.svyaz.core.internal.json.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form-encoded body or the parameters of a GET, as an object. */
final class FormBody {
    private static final int MOST = 500;
    /** Names of the vendor's variables, by which a forgotten ampersand between two of them is found. */
    private static final Pattern FORGOTTEN =
            Pattern.compile("(?<=.)(?<!_)(notification_(?:mnemonic|name|time|timestamp)"
                    + "|virtual_phone_number|contact_(?:phone_number|id|full_name)|communication_(?:number|id|type)"
                    + "|call_(?:session_id|source|status)|scenario_(?:name|id)|external_id|direction|tag_(?:names|ids)"
                    + "|employee_(?:full_name|ids?|phone_number)|(?:talk|wait|total)_time_duration|leg_ids?"
                    + "|file_(?:link|duration)|visitor_(?:id|phone_number)|is_lost|lost_reason)=");

    private FormBody() {}

    static ObjectNode parse(String encoded) {
        ObjectNode object = Json.mapper().createObjectNode();
        for (String pair : encoded.split("&", MOST)) {
            add(object, pair);
        }
        return object;
    }

    /** One parameter, or several that stand together. */
    private static void add(ObjectNode object, String pair) {
        int from = 0;
        Matcher forgotten = FORGOTTEN.matcher(pair);
        while (object.size() < MOST) {
            int equals = pair.indexOf('=', from);
            if (equals < 0) {
                return;
            }
            int end = forgotten.find(equals + 1) ? forgotten.start(1) : pair.length();
            String name = decoded(pair.substring(from, equals));
            if (!object.has(name)) {
                object.set(name, value(decoded(pair.substring(equals + 1, end))));
            }
            if (end == pair.length()) {
                return;
            }
            from = end;
        }
    }

    /** The vendor writes values as JSON, so that a text may come with quotes and a list as one. */
    private static JsonNode value(String text) {
        String plain = text.strip();
        boolean json = plain.equals("null")
                || (plain.startsWith("\"") && plain.endsWith("\""))
                || (plain.startsWith("[") && plain.endsWith("]"))
                || (plain.startsWith("{") && plain.endsWith("}"));
        if (json) {
            try {
                return Json.mapper().readTree(plain);
            } catch (JsonProcessingException noJson) {
                return TextNode.valueOf(text);
            }
        }
        return TextNode.valueOf(text);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }
}
