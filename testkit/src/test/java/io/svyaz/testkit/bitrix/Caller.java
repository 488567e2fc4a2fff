package io.svyaz.testkit.bitrix;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.Wire;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;

/** Calls methods of a fake portal over its webhook. */
record Caller(FakeBitrix24 portal) {

    HttpResponse<String> send(String method, Map<String, ?> params) throws IOException {
        return Wire.postJson(portal.webhookUrl().resolve(method), Wire.json(params));
    }

    /** The whole envelope, or the error body. */
    JsonNode call(String method, Map<String, ?> params) throws IOException {
        return Wire.json(send(method, params).body());
    }

    JsonNode result(String method, Map<String, ?> params) throws IOException {
        JsonNode envelope = call(method, params);
        if (!envelope.has("result")) {
            throw new AssertionError(method + " failed: " + envelope);
        }
        return envelope.get("result");
    }

    JsonNode form(String method, String body) throws IOException {
        var response = Wire.post(portal.webhookUrl().resolve(method), "application/x-www-form-urlencoded", body);
        return Wire.json(response.body());
    }

    JsonNode lead(long id) throws IOException {
        return result("crm.lead.get", Map.of("id", id));
    }
}
