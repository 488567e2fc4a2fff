package io.svyaz.examples;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.comagic.Account;
import io.svyaz.comagic.ComagicClient;
import io.svyaz.comagic.notifications.ComagicNotification;
import io.svyaz.comagic.notifications.MalformedNotificationException;
import io.svyaz.recipes.calls.BitrixLeadStore;
import io.svyaz.recipes.calls.CallFacts;
import io.svyaz.recipes.calls.CallNotifications;
import io.svyaz.recipes.calls.CallOutcome;
import io.svyaz.recipes.calls.CallToLead;
import io.svyaz.recipes.calls.ComagicVisitSource;
import io.svyaz.recipes.calls.EventSink;
import io.svyaz.recipes.calls.LeadFieldNames;
import io.svyaz.webhook.VerifiedWebhook;
import io.svyaz.webhook.WebhookEndpoint;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookVerifier;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The whole integration: two clients, one flow, one webhook endpoint.
 *
 * <p>The lead is written before the webhook is answered: a failure is answered with 503, and nothing is lost silently as
 * long as the sender or an operator repeats it. A host with a durable queue stores first and answers at once.
 */
final class CallDesk {
    private final ZoneId zone;
    private final CallToLead flow;
    private final Consumer<Entry> journal;
    private final WebhookEndpoint endpoint;

    /** What became of one webhook. */
    record Entry(String call, String outcome, String lead, String detail) {
        String line() {
            return "call " + call + ": " + outcome + " " + lead + " (" + detail + ")";
        }
    }

    CallDesk(
            BitrixClient bitrix,
            ComagicClient comagic,
            LeadFieldNames names,
            WebhookVerifier verifier,
            EventSink events,
            Consumer<Entry> journal) {
        this.zone = comagic.account().map(Account::zone).execute().orElse(ZoneOffset.UTC);
        this.flow = CallToLead.builder(new BitrixLeadStore(bitrix, names))
                .fieldNames(names)
                .visits(new ComagicVisitSource(comagic), zone)
                .events(events)
                .build();
        this.journal = journal;
        this.endpoint = WebhookEndpoint.builder()
                .verifier(verifier)
                .refusalStatus(403)
                .responder(this::receive)
                .onRefusal((reason, scheme) -> journal.accept(new Entry("?", "REFUSED", "", "webhook " + reason)))
                .onFailure(
                        failure -> journal.accept(new Entry("?", "FAILED", "", String.valueOf(failure.getMessage()))))
                .build();
    }

    WebhookEndpoint endpoint() {
        return endpoint;
    }

    private WebhookResponse receive(VerifiedWebhook webhook) {
        try {
            Optional<CallFacts> call = CallNotifications.facts(
                    ComagicNotification.parse(webhook.body()).details(), zone);
            call.ifPresentOrElse(
                    this::work, () -> journal.accept(new Entry("?", "IGNORED", "", "not about a call that has ended")));
            return WebhookResponse.ok();
        } catch (MalformedNotificationException malformed) {
            journal.accept(new Entry("?", "MALFORMED", "", String.valueOf(malformed.getMessage())));
            return WebhookResponse.json(400, "{\"ok\":false}");
        }
    }

    private void work(CallFacts call) {
        CallOutcome outcome = flow.handle(call);
        String enriched = switch (outcome.enrichment()) {
            case YES -> "; visit added";
            case NO -> "";
            case FAILED -> "; visit could not be read";
        };
        journal.accept(new Entry(
                call.callSessionId(),
                outcome.kind().name(),
                outcome.leadId()
                        .map(id -> "lead " + id)
                        .or(() -> outcome.dealId().map(id -> "deal " + id))
                        .orElse(""),
                outcome.reason() + enriched));
    }
}
