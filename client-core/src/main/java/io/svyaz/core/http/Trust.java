package io.svyaz.core.http;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** Whose certificates are believed. */
record Trust(X509TrustManager manager) {
    static Trust of(KeyStore store) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509TrustManager x509) {
                    return new Trust(x509);
                }
            }
            throw new IllegalStateException("This JVM offers no X.509 trust manager for the trust store.");
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "The trust store cannot be used: check that it holds certificates.", unusable);
        }
    }

    static Trust any() {
        return new Trust(new AnyCertificate());
    }

    void applyTo(OkHttpClient.Builder okhttp) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {manager}, null);
            okhttp.sslSocketFactory(context.getSocketFactory(), manager);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("This JVM cannot set up TLS.", unusable);
        }
    }

    /** Behind two switches and a warning, for tests. */
    private static final class AnyCertificate implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {
            // Any.
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {
            // Any.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
