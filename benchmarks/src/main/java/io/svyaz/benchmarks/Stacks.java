package io.svyaz.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.BitrixClientBuilder;
import io.svyaz.bitrix.crm.Lead;
import io.svyaz.core.Timing;
import io.svyaz.core.internal.json.Json;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The same call, {@code crm.lead.get} into the same model with the same mapper, by hand and through libraries. */
public enum Stacks {
    /** OkHttp and Jackson by hand: the reference. */
    RAW {
        @Override
        Supplier<Lead> open(Network network) {
            ObjectMapper mapper = Json.mapper();
            ObjectReader reader = mapper.readerFor(LeadEnvelope.class);
            ObjectWriter writer = mapper.writer();
            MediaType json = MediaType.get("application/json; charset=utf-8");
            OkHttpClient okhttp = network.okhttp();
            String url = network.base() + "crm.lead.get";
            return () -> {
                try {
                    Request request = new Request.Builder()
                            .url(url)
                            .header("Accept", "application/json")
                            .header("User-Agent", "raw/1")
                            .post(RequestBody.create(writer.writeValueAsBytes(Map.of("id", 4711)), json))
                            .build();
                    try (Response response = okhttp.newCall(request).execute()) {
                        LeadEnvelope envelope = reader.readValue(response.body().byteStream());
                        return envelope.result();
                    }
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            };
        }
    },
    /** Feign as it comes, with feign-jackson and feign-okhttp. */
    STOCK_FEIGN {
        @Override
        Supplier<Lead> open(Network network) {
            StockWire wire = Feign.builder()
                    .client(new feign.okhttp.OkHttpClient(network.okhttp()))
                    .encoder(new JacksonEncoder(Json.mapper()))
                    .decoder(new JacksonDecoder(Json.mapper()))
                    .target(
                            StockWire.class,
                            network.base().substring(0, network.base().length() - 1));
            return () -> wire.call("crm.lead.get", Map.of("id", 4711)).result();
        }
    },
    /** The client without retry, limiter and logger. */
    SVYAZ_BARE {
        @Override
        Supplier<Lead> open(Network network) {
            return lead(network.bitrix()
                    .retry(RetryPolicy.never())
                    .limiter(RateLimiter.unlimited(Timing.system()))
                    .logger(RequestLogger.none()));
        }
    },
    /** The client as it comes, with a bucket that never empties and a logger at BASIC. */
    SVYAZ {
        @Override
        Supplier<Lead> open(Network network) {
            return lead(network.bitrix()
                    .limiter(RateLimiter.bucket(1_000_000, 1_000_000, Timing.system()))
                    .logger(RequestLogger.buffered(row -> {}, 1024).withDetail(LogDetail.BASIC)));
        }
    };

    /** Opens the stack; what comes back makes one call each time. */
    abstract Supplier<Lead> open(Network network);

    /** Over the stubbed network. */
    final Supplier<Lead> open() {
        return open(Network.stubbed());
    }

    /** Over a real connection to a portal's REST base, with a slash at its end. */
    final Supplier<Lead> open(String baseUrl) {
        return open(Network.at(baseUrl));
    }

    private static Supplier<Lead> lead(BitrixClientBuilder builder) {
        BitrixClient bitrix = builder.build();
        return () -> bitrix.leads().get(4711).execute();
    }

    /** What a hand-written client would wrap around the model. */
    record LeadEnvelope(@JsonProperty("result") Lead result) {}

    interface StockWire {
        @RequestLine("POST /{method}")
        @Headers({"Content-Type: application/json; charset=UTF-8", "Accept: application/json"})
        LeadEnvelope call(@Param("method") String method, Map<String, Object> parameters);
    }
}
