package io.svyaz.recipes;

import io.svyaz.bitrix.Batch;
import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.Pending;
import io.svyaz.bitrix.crm.ContactFields;
import io.svyaz.bitrix.crm.DealFields;
import io.svyaz.bitrix.crm.Lead;
import io.svyaz.bitrix.events.ApplicationTokenVerifier;
import io.svyaz.bitrix.oauth.AppRequest;
import io.svyaz.bitrix.oauth.OAuthApplication;
import io.svyaz.bitrix.oauth.OAuthToken;
import io.svyaz.bitrix.oauth.PortalUser;
import io.svyaz.bitrix.oauth.TokenStore;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.http.Transport;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.recipes.deals.DealProductsListSync;
import io.svyaz.recipes.events.EventHandler;
import io.svyaz.recipes.events.EventRouter;
import io.svyaz.recipes.events.FlowNeeds;
import io.svyaz.recipes.events.PermissionCheck;
import io.svyaz.recipes.invoices.SmartInvoiceTotals;
import io.svyaz.webhook.WebhookEndpoint;
import io.svyaz.webhook.WebhookSecret;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The Java of the documentation pages, compiled. Each region between two marks is one block there, word for word. */
@SuppressWarnings("unused")
final class DocSnippets {
    private final BitrixClient bitrix;

    DocSnippets(BitrixClient bitrix) {
        this.bitrix = bitrix;
    }

    static BitrixClient configure(String webhookUrl) {
        // from-crest: configure
        BitrixClient bitrix = BitrixClient.builder()
                .webhookUrl(webhookUrl)
                .logger(RequestLogger.slf4j().withDetail(LogDetail.FULL))
                .build();
        // end
        return bitrix;
    }

    static Transport transport(KeyStore ownCertificates) {
        // from-crest: transport
        Transport transport = Transport.builder()
                .charset(Charset.forName("windows-1251"))
                .trustStore(ownCertificates)
                .build();
        // end
        return transport;
    }

    Lead call() {
        // from-crest: call
        Map<?, ?> lead =
                bitrix.call("crm.lead.get", Map.of("id", 42), Map.class).execute();
        Lead typed = bitrix.leads().get(42).execute();
        // end
        return typed;
    }

    List<Lead> list() {
        // from-crest: list
        List<Lead> leads = bitrix.leads()
                .list(q -> q.select("ID", "TITLE").where("=STATUS_ID", "NEW"))
                .toList();
        // end
        return leads;
    }

    long batch() {
        // from-crest: batch
        Batch batch = bitrix.batch();
        Pending<Long> contact =
                batch.add(bitrix.contacts().add(ContactFields.create().name("Irina")));
        Pending<Long> deal = batch.add(
                bitrix.deals().add(DealFields.create().title("Kitchen").set("CONTACT_ID", contact.ref())));
        batch.halt().execute();
        long dealId = deal.get();
        // end
        return dealId;
    }

    static BitrixClient install(OAuthApplication application, String query, String form, Path folder) {
        // from-crest: install
        AppRequest request = AppRequest.parse(query, form);
        OAuthToken token = request.toToken(Instant.now());
        PortalUser user = application.owner(token).execute();
        TokenStore store = TokenStore.directory(folder);
        store.save(user, token.withUser(user.userId()));
        BitrixClient bitrix =
                BitrixClient.builder().oauth(application, store, user).build();
        // end
        return bitrix;
    }

    void errors() {
        // from-crest: errors
        try {
            bitrix.leads().get(42).execute();
        } catch (NotFoundException e) {
            // there is no such lead
        } catch (RateLimitedException e) {
            // too much for now: e.retryAfter()
        } catch (ApiException e) {
            // e.vendorCode(), e.operation(), e.execution()
        }
        // end
    }

    WebhookEndpoint route(
            DealProductsListSync sync,
            SmartInvoiceTotals totals,
            String memberId,
            String domain,
            String applicationToken) {
        // event-router: route
        EventRouter router = EventRouter.builder()
                .onEvent("ONCRMDEALADD", EventHandler.ofRecord(sync::onDealChanged))
                .onEvent("ONCRMDEALUPDATE", EventHandler.ofRecord(sync::onDealChanged))
                .onEvent("ONCRMDEALDELETE", EventHandler.ofRecord(sync::onDealDeleted))
                .onPath("/invoices", EventHandler.ofItem(totals::onItemChanged))
                .build();
        WebhookEndpoint endpoint = WebhookEndpoint.builder()
                .verifier(ApplicationTokenVerifier.of(memberId, domain, WebhookSecret.of(applicationToken)))
                .handler(router)
                .build();
        // end
        return endpoint;
    }

    void rights() {
        // event-router: rights
        new PermissionCheck(bitrix).check(FlowNeeds.dealProductsList()).orThrow();
        // end
    }
}
