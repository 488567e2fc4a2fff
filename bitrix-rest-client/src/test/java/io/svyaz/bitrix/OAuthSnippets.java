package io.svyaz.bitrix;

import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.bitrix.oauth.AppRequest;
import io.svyaz.bitrix.oauth.OAuthApplication;
import io.svyaz.bitrix.oauth.OAuthCallback;
import io.svyaz.bitrix.oauth.OAuthToken;
import io.svyaz.bitrix.oauth.PortalUser;
import io.svyaz.bitrix.oauth.TokenStore;
import io.svyaz.core.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;

/** The Java blocks of docs/bitrix24-oauth.md; a test compares them. */
@SuppressWarnings("unused")
final class OAuthSnippets {
    private OAuthSnippets() {}

    static void setUp() {
        // docs: application
        OAuthApplication application = OAuthApplication.builder()
                .clientId("app.1a2b3c")
                .clientSecret(Secret.of(System.getenv("BITRIX_CLIENT_SECRET")))
                .authServer(OAuthApplication.WORLD)
                .build();
        TokenStore store = TokenStore.directory(Path.of("/var/lib/shop/tokens"));
        // end
    }

    static PortalUser install(OAuthApplication application, TokenStore store, String query, String form) {
        // docs: installation
        AppRequest request = AppRequest.parse(query, form);
        OAuthToken token = request.toToken(Instant.now());
        PortalUser user = application.owner(token).execute();
        store.save(user, token.withUser(user.userId()));
        // end
        return user;
    }

    static URI consent(OAuthApplication application, TokenStore store, String state, String returnedQuery) {
        // docs: consent
        URI consent = application.authorizationUrl("example.bitrix24.com", state);
        // .. the browser comes back to the address in the application's settings ..
        OAuthCallback callback = OAuthCallback.parse(returnedQuery, state);
        OAuthToken token = application.exchange(callback).execute();
        PortalUser user = application.owner(token).execute();
        store.save(user, token.withUser(user.userId()));
        // end
        return consent;
    }

    static long call(OAuthApplication application, TokenStore store, PortalUser user) {
        // docs: calling
        BitrixClient bitrix = BitrixClient.builder()
                .oauth(application, store, user)
                .portalListener((oldHost, newHost) -> log("portal " + oldHost + " is now " + newHost))
                .build();
        long id = bitrix.leads().add(LeadFields.create().title("From the shop")).execute();
        // end
        return id;
    }

    private static void log(String line) {
        System.out.println(line);
    }
}
