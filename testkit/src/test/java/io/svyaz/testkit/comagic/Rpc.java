package io.svyaz.testkit.comagic;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.Wire;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls methods of a fake account with a permanent key. */
final class Rpc {

    static final String KEY = "permanent-key";

    private final FakeComagic account;

    Rpc(FakeComagic account) {
        this.account = account;
        account.addApiKey(KEY);
    }

    JsonNode raw(String body) throws IOException {
        var response = Wire.post(account.dataApiUrl(), "application/json; charset=UTF-8", body);
        if (response.statusCode() != 200) {
            throw new AssertionError("status " + response.statusCode());
        }
        return Wire.json(response.body());
    }

    JsonNode call(String token, String method, Map<String, ?> params) throws IOException {
        var all = new LinkedHashMap<String, Object>(params);
        all.put("access_token", token);
        return send(method, all);
    }

    JsonNode call(String method, Map<String, ?> params) throws IOException {
        return call(KEY, method, params);
    }

    JsonNode send(String method, Map<String, ?> params) throws IOException {
        return raw(Wire.json(Map.of("jsonrpc", "2.0", "id", "q1", "method", method, "params", params)));
    }

    String mnemonic(String method, Map<String, ?> params) throws IOException {
        return call(method, params).at("/error/data/mnemonic").asText();
    }

    JsonNode login(String login, String password) throws IOException {
        return send("login.user", Map.of("login", login, "password", password));
    }
}
