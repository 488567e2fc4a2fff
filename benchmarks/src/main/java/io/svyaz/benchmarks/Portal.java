package io.svyaz.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** A portal without a network: every request gets the same lead, with the headers a cloud portal sends. */
final class Portal {
    static final String BASE = "https://portal.example.com/rest/1/abcdefghijklmnop/";
    static final byte[] LEAD = read("lead.json");

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private Portal() {}

    static Response answer(Interceptor.Chain chain) {
        return answer(chain, LEAD);
    }

    static Response answer(Interceptor.Chain chain, byte[] body) {
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .header("Server", "nginx")
                .header("Date", "Sat, 21 Nov 2026 10:00:00 GMT")
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Connection", "keep-alive")
                .body(ResponseBody.create(body, JSON))
                .build();
    }

    private static byte[] read(String name) {
        try (InputStream in = Portal.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing.");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
