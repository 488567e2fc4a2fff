package io.svyaz.benchmarks;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.BitrixClientBuilder;
import io.svyaz.core.http.StubbedTransport;
import okhttp3.OkHttpClient;

/** Where a stack's calls go. */
interface Network {
    /** The portal's REST base, with a slash at its end. */
    String base();

    /** OkHttp as it comes. */
    OkHttpClient okhttp();

    /** The client with the default transport. */
    BitrixClientBuilder bitrix();

    /** Nowhere: the portal answers before a connection is looked for. */
    static Network stubbed() {
        return new Stubbed();
    }

    /** A portal that listens at this address. */
    static Network at(String baseUrl) {
        return new Real(baseUrl);
    }

    record Stubbed() implements Network {
        @Override
        public String base() {
            return Portal.BASE;
        }

        @Override
        public OkHttpClient okhttp() {
            return new OkHttpClient.Builder().addInterceptor(Portal::answer).build();
        }

        @Override
        public BitrixClientBuilder bitrix() {
            return BitrixClient.builder().webhookUrl(base()).transport(StubbedTransport.of(Portal::answer));
        }
    }

    record Real(String base) implements Network {
        @Override
        public OkHttpClient okhttp() {
            return new OkHttpClient();
        }

        @Override
        public BitrixClientBuilder bitrix() {
            return BitrixClient.builder().webhookUrl(base);
        }
    }
}
