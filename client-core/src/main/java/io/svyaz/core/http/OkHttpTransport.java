package io.svyaz.core.http;

import feign.Client;
import feign.Request;
import feign.Response;
import io.svyaz.core.Timeouts;
import io.svyaz.core.internal.wire.AttemptOptions;
import io.svyaz.core.internal.wire.NotSentException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * OkHttp through feign-okhttp, with timeouts of each attempt and the knowledge whether bytes were sent.
 *
 * <p>Feign's bridge builds a whole new OkHttp client when the timeouts of a request differ from those of the client. So
 * it is always given the client's own, and the real ones are set on the OkHttp call. The bridge has no way to hand them
 * over; they wait in the thread for the moment of its {@code newCall}.
 */
final class OkHttpTransport implements Client {
    private static final String RETRY_AFTER = "Retry-After";
    private static final String HIDDEN_RETRY_AFTER = "Svyaz-Retry-After";

    private final ThreadLocal<Exchange> current;
    private final feign.okhttp.OkHttpClient bridge;
    private final Request.Options ofClient;

    OkHttpTransport(OkHttpClient.Builder builder) {
        this.current = new ThreadLocal<>();
        Timeouts usual = Timeouts.defaults();
        builder.connectTimeout(usual.connect()).readTimeout(usual.read()).writeTimeout(usual.read());
        builder.interceptors().add(0, this::withTimeouts);
        builder.addNetworkInterceptor(OkHttpTransport::hidingRetryAfter);
        builder.socketFactory(new InterruptibleSockets());
        OkHttpClient client = new TimedOkHttpClient(builder.eventListener(new SentListener(current)), current);
        this.bridge = new feign.okhttp.OkHttpClient(client);
        this.ofClient = new Request.Options(
                Duration.ofMillis(client.connectTimeoutMillis()), Duration.ofMillis(client.readTimeoutMillis()), false);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Exchange exchange = new Exchange(options instanceof AttemptOptions own ? own.timeouts() : null);
        current.set(exchange);
        try {
            return bridge.execute(request, ofClient);
        } catch (Exception broken) {
            // Not only what is declared: OkHttp lets an InterruptedException slip out of connecting.
            IOException failure = broken instanceof IOException known ? known : wrapped(broken);
            throw exchange.sent ? failure : new NotSentException(failure);
        } finally {
            current.remove();
        }
    }

    private static IOException wrapped(Exception broken) {
        if (broken instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return new IOException(broken);
    }

    private okhttp3.Response withTimeouts(Interceptor.Chain chain) throws IOException {
        Exchange exchange = current.get();
        Timeouts timeouts = exchange == null ? null : exchange.timeouts;
        if (timeouts == null) {
            return renamed(chain.proceed(chain.request()), HIDDEN_RETRY_AFTER, RETRY_AFTER);
        }
        int connect = (int) timeouts.connect().toMillis();
        int read = (int) timeouts.read().toMillis();
        Interceptor.Chain timed = chain;
        if (chain.connectTimeoutMillis() != connect) {
            timed = timed.withConnectTimeout(connect, TimeUnit.MILLISECONDS);
        }
        if (chain.readTimeoutMillis() != read) {
            timed = timed.withReadTimeout(read, TimeUnit.MILLISECONDS).withWriteTimeout(read, TimeUnit.MILLISECONDS);
        }
        return renamed(timed.proceed(chain.request()), HIDDEN_RETRY_AFTER, RETRY_AFTER);
    }

    /**
     * OkHttp sends again by itself on 503 with {@code Retry-After: 0}, and fails on a number that is too long. So it does
     * not get to see that header; the engine does.
     */
    private static okhttp3.Response hidingRetryAfter(Interceptor.Chain chain) throws IOException {
        okhttp3.Response response = chain.proceed(chain.request());
        return response.code() == 503 ? renamed(response, RETRY_AFTER, HIDDEN_RETRY_AFTER) : response;
    }

    private static okhttp3.Response renamed(okhttp3.Response response, String from, String to) {
        String value = response.header(from);
        return value == null
                ? response
                : response.newBuilder().removeHeader(from).header(to, value).build();
    }

    /** One exchange, seen from the thread that waits for it. */
    private static final class Exchange {
        private final @Nullable Timeouts timeouts;
        private boolean sent;

        Exchange(@Nullable Timeouts timeouts) {
            this.timeouts = timeouts;
        }
    }

    private static final class TimedOkHttpClient extends OkHttpClient {
        private final ThreadLocal<Exchange> current;

        TimedOkHttpClient(OkHttpClient.Builder builder, ThreadLocal<Exchange> current) {
            super(builder);
            this.current = current;
        }

        @Override
        public Call newCall(okhttp3.Request request) {
            Call call = super.newCall(request);
            Exchange exchange = current.get();
            if (exchange != null && exchange.timeouts != null) {
                call.timeout().timeout(exchange.timeouts.wholeCall().toNanos(), TimeUnit.NANOSECONDS);
            }
            return call;
        }
    }

    /** Synchronous calls report their events in the calling thread. */
    private static final class SentListener extends EventListener {
        private final ThreadLocal<Exchange> current;

        SentListener(ThreadLocal<Exchange> current) {
            this.current = current;
        }

        @Override
        public void requestHeadersStart(Call call) {
            Exchange exchange = current.get();
            if (exchange != null) {
                exchange.sent = true;
            }
        }
    }
}
