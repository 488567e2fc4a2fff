package io.svyaz.bitrix.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.webhook.WebhookRefusedException;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes of strangers: only the two documented failures come out, and nothing mutated is believed with a changed token. */
class EventFuzzTest {
    private static final int ROUNDS = 20_000;
    private static final String SPICE = "[]=&%+{}\":,\\\u0000\u00ff 0aZe-.";
    private static final List<String> SEEDS = List.of(
            Bodies.event("ONCRMDEALUPDATE", "data[FIELDS][ID]=662"),
            Bodies.webhook("ONCRMDYNAMICITEMADD_147", "data%5BFIELDS%5D%5BID%5D=5&data[FIELDS][ENTITY_TYPE_ID]=147"),
            "document_id[]=crm&document_id[]=CCrmDocumentLead&document_id[]=LEAD_5&" + Bodies.auth(),
            "{\"event\":\"ONTASKADD\",\"data\":{\"FIELDS_AFTER\":{\"ID\":7}},\"ts\":1,\"auth\":{\"member_id\":\""
                    + Bodies.MEMBER + "\",\"application_token\":\"" + Bodies.TOKEN + "\",\"domain\":\"" + Bodies.DOMAIN
                    + "\"}}");
    private static final List<String> TYPES = List.of(Bodies.FORM, "application/json", "");

    private final Random random = new Random(20260302);
    private final BitrixEvents events = BitrixEvents.create();
    private final ApplicationTokenVerifier verifier =
            ApplicationTokenVerifier.of(Bodies.MEMBER, Bodies.DOMAIN, WebhookSecret.of(Bodies.TOKEN));

    @Test
    void whatever_the_bytes_only_the_documented_failures_come_out() {
        int read = 0;
        int believed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] body = mutated(SEEDS.get(random.nextInt(SEEDS.size())));
            String type = TYPES.get(random.nextInt(TYPES.size()));
            ReceivedEvent received = null;
            try {
                received = events.parse(type, body);
                assertThat(events.parseStored(received.storable())).isEqualTo(received.event());
                read++;
            } catch (MalformedEventException expected) {
                assertThat(expected).hasNoCause();
            }
            try {
                verifier.verify(WebhookRequest.of("POST", Map.of("content-type", List.of(type)), body));
                believed++;
                assertThat(received).isNotNull();
                assertThat(received.auth().applicationToken().orElseThrow().reveal())
                        .isEqualTo(Bodies.TOKEN);
                assertThat(received.event().memberId()).contains(Bodies.MEMBER);
            } catch (WebhookRefusedException expected) {
                assertThat(expected.getMessage()).doesNotContain(Bodies.TOKEN);
            }
        }
        assertThat(read).isBetween(ROUNDS / 100, ROUNDS - 1);
        assertThat(believed).isBetween(ROUNDS / 100, read);
    }

    @Test
    void hostile_shapes_are_refused_without_trouble() {
        for (String body : List.of(
                "event=A&a" + "[b]".repeat(100_000) + "=1",
                "event=A&a[" + "x".repeat(900_000) + "]=1",
                "event=A" + "&a[]=1".repeat(100_000),
                "{\"event\":\"A\",\"a\":" + "[".repeat(300_000),
                "{\"event\":\"A\",\"a\":" + "{\"a\":".repeat(150_000),
                "{\"event\":\"A\",\"a\":" + "9".repeat(900_000) + "}",
                "event=ONCALENDAR" + "ADD".repeat(300_000),
                "event=A&auth[member_id]=" + "m".repeat(900_000) + "&auth[application_token]=x")) {
            for (String type : TYPES) {
                try {
                    events.parse(type, Bodies.utf8(body));
                } catch (MalformedEventException expected) {
                    assertThat(expected).hasNoCause();
                }
            }
        }
    }

    private byte[] mutated(String seed) {
        StringBuilder text = new StringBuilder(seed);
        for (int times = random.nextInt(4); times > 0 && !text.isEmpty(); times--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, SPICE.charAt(random.nextInt(SPICE.length())));
                case 1 -> text.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
                case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
            }
        }
        byte[] body = Bodies.utf8(text.toString());
        if (body.length > 0 && random.nextInt(3) == 0) {
            body[random.nextInt(body.length)] = (byte) random.nextInt();
        }
        return body;
    }
}
