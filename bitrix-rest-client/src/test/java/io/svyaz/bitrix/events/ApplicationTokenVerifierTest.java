package io.svyaz.bitrix.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.webhook.Reason;
import io.svyaz.webhook.WebhookRefusedException;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookVerifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplicationTokenVerifierTest {
    private static final String BODY = Bodies.event("ONCRMDEALUPDATE", "data[FIELDS][ID]=1");

    private final ApplicationTokenVerifier verifier =
            ApplicationTokenVerifier.of(Bodies.MEMBER, Bodies.DOMAIN, WebhookSecret.of(Bodies.TOKEN));

    private static WebhookRequest request(String body) {
        return WebhookRequest.of("POST", Map.of("Content-Type", List.of(Bodies.FORM)), Bodies.utf8(body));
    }

    private static WebhookRefusedException refusal(WebhookVerifier verifier, String body) {
        return catchThrowableOfType(WebhookRefusedException.class, () -> verifier.verify(request(body)));
    }

    @Test
    void the_portal_is_believed() {
        assertThat(verifier.verify(request(BODY)).scheme()).isEqualTo("bitrix24");
        assertThat(BitrixEvents.create().parse(verifier.verify(request(BODY))).event())
                .isInstanceOf(CrmRecordEvent.class);
        assertThat(verifier.verify(request(BODY.replace(Bodies.DOMAIN, "Romashka.Example.ORG"))))
                .isNotNull();
    }

    @Test
    void an_uninstallation_is_believed_by_its_application_token_alone() {
        assertThat(verifier.verify(request(Bodies.webhook("ONAPPUNINSTALL", "data[CLEAN]=1"))))
                .isNotNull();
    }

    @Test
    void token_portal_and_host_belong_together() {
        for (String forged : List.of(
                BODY.replace(Bodies.TOKEN, Bodies.TOKEN + "x"),
                BODY.replace(Bodies.TOKEN, "x"),
                BODY.replace(Bodies.MEMBER, "0".repeat(32)),
                BODY.replace("auth[domain]=" + Bodies.DOMAIN, "auth[domain]=evil.example.org"))) {
            assertThat(refusal(verifier, forged).reason()).as(forged).isEqualTo(Reason.MISMATCH);
        }
    }

    @Test
    void an_unknown_portal_is_refused_as_a_wrong_token_is() {
        WebhookRefusedException wrongToken = refusal(verifier, BODY.replace(Bodies.TOKEN, "x"));
        WebhookRefusedException unknown = refusal(verifier, BODY.replace(Bodies.MEMBER, "0".repeat(32)));

        assertThat(unknown).hasMessage(wrongToken.getMessage());
        assertThat(unknown.reason()).isEqualTo(wrongToken.reason());
        assertThat(unknown.scheme()).isEqualTo("bitrix24");
    }

    @Test
    void what_is_absent_is_missing() {
        String robot = "document_id[]=crm&auth[member_id]=" + Bodies.MEMBER;

        assertThat(refusal(verifier, robot).reason()).isEqualTo(Reason.MISSING);
        assertThat(refusal(verifier, "event=A&auth[application_token]=" + Bodies.TOKEN)
                        .reason())
                .isEqualTo(Reason.MISSING);
        assertThat(refusal(verifier, "event=A&auth[application_token]=+&auth[member_id]=" + Bodies.MEMBER)
                        .reason())
                .isEqualTo(Reason.MISSING);
    }

    @Test
    void a_broken_body_is_malformed_and_a_long_one_too_large() {
        assertThat(refusal(verifier, "event=A&b=%").reason()).isEqualTo(Reason.MALFORMED);
        assertThat(refusal(verifier.withLimits(new EventLimits(10, 10, 10)), BODY)
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void several_portals_are_told_apart() {
        Map<String, KnownPortal> portals = Map.of(
                "one", KnownPortal.of("one.example.org", WebhookSecret.of("t1"), WebhookSecret.of("webhook1")),
                "two", KnownPortal.ofAnyDomain(WebhookSecret.of("t2")));
        var many = ApplicationTokenVerifier.of(member -> Optional.ofNullable(portals.get(member)));

        assertThat(many.verify(request(body("one", "one.example.org", "t1")))).isNotNull();
        assertThat(many.verify(request(body("one", "one.example.org", "webhook1"))))
                .isNotNull();
        assertThat(many.verify(request(body("two", "renamed.example.org", "t2"))))
                .isNotNull();
        assertThat(refusal(many, body("one", "one.example.org", "t2")).reason()).isEqualTo(Reason.MISMATCH);
        assertThat(refusal(many, body("two", "one.example.org", "t1")).reason()).isEqualTo(Reason.MISMATCH);
    }

    private static String body(String member, String domain, String token) {
        return "event=ONAPPTEST&auth[member_id]=" + member + "&auth[domain]=" + domain + "&auth[application_token]="
                + token;
    }

    @Test
    void the_directory_is_not_asked_for_what_no_portal_is_called() {
        var unasked = ApplicationTokenVerifier.of(member -> {
            throw new AssertionError("asked for " + member.length() + " characters");
        });

        assertThat(refusal(unasked, BODY.replace(Bodies.MEMBER, "m".repeat(101)))
                        .reason())
                .isEqualTo(Reason.MISMATCH);
    }

    @Test
    void a_failing_directory_asks_the_sender_for_patience_and_shows_nothing() {
        var failing = ApplicationTokenVerifier.of(member -> {
            throw new IllegalStateException("db at 10.0.0.1 refused " + member);
        });

        assertThat(refusal(failing, BODY).reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(refusal(failing, BODY)).hasNoCause().hasMessageNotContaining("10.0.0.1");
    }

    @Test
    void a_new_portal_gets_in_by_an_installation_that_the_host_confirms() {
        List<String> asked = new ArrayList<>();
        var open = ApplicationTokenVerifier.of(member -> Optional.empty()).acceptingInstalls(install -> {
            asked.add(install.auth().accessToken().orElseThrow().reveal());
            return install.event().domain().orElse("").equals(Bodies.DOMAIN);
        });
        String install = Bodies.event("ONAPPINSTALL", "data[VERSION]=1");

        assertThat(open.verify(request(install))).isNotNull();
        assertThat(asked).containsExactly("acc3ss-s3cr3t");
        assertThat(refusal(open, install.replace("auth[domain]=" + Bodies.DOMAIN, "auth[domain]=evil.example"))
                        .reason())
                .isEqualTo(Reason.MISMATCH);
        assertThat(refusal(open, BODY).reason()).isEqualTo(Reason.MISMATCH);
        assertThat(refusal(verifier, install.replace(Bodies.TOKEN, "x")).reason())
                .isEqualTo(Reason.MISMATCH);
    }

    @Test
    void a_failing_check_of_installations_is_no_verdict() {
        var failing = verifier.acceptingInstalls(install -> {
            throw new IllegalStateException("portal does not answer");
        });

        assertThat(refusal(
                                failing,
                                Bodies.event("ONAPPINSTALL", "data[VERSION]=1").replace(Bodies.TOKEN, "x"))
                        .reason())
                .isEqualTo(Reason.UNAVAILABLE);
    }

    @Test
    void nothing_shows_a_secret() {
        assertThat(KnownPortal.of(Bodies.DOMAIN, WebhookSecret.of(Bodies.TOKEN)).toString())
                .doesNotContain(Bodies.TOKEN);
        assertThat(refusal(verifier, BODY.replace(Bodies.TOKEN, "pr3s3nted")))
                .hasMessageNotContaining("pr3s3nted")
                .hasMessageNotContaining(Bodies.DOMAIN);
    }
}
