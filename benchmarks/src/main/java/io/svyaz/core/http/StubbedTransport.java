package io.svyaz.core.http;

import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/** The default transport with its network replaced; lives in this package to reach it as it is. */
public final class StubbedTransport {
    private StubbedTransport() {}

    public static Transport of(Interceptor network) {
        return new Transport(
                new OkHttpTransport(new OkHttpClient.Builder()
                        .retryOnConnectionFailure(false)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .addInterceptor(network)),
                () -> {});
    }
}
