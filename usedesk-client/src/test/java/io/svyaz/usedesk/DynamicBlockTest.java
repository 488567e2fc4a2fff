package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.usedesk.blocks.BlockHandler;
import io.svyaz.usedesk.blocks.BlockHtml;
import io.svyaz.usedesk.blocks.BlockRequest;
import io.svyaz.usedesk.blocks.DynamicBlock;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookSecret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DynamicBlockTest {
    private static final String BODY = "{\"ticket_id\":3089372,\"client_id\":\"242630\",\"subject\":\"Доставка\","
            + "\"client_data\":{\"name\":\"Client One\",\"emails\":[\"client.one@example.com\"],"
            + "\"phones\":[{\"type\":\"mobile\",\"phone\":\"79990000001\"}]},\"is_auto_load\":\"1\","
            + "\"shop\":\"main\",\"secret_key\":\"block-secret\"}";

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    private DynamicBlock.Builder block(BlockHandler handler) {
        return DynamicBlock.builder()
                .secret(WebhookSecret.of("block-secret"))
                .fallback("later")
                .onFailure(failures::add)
                .handler(handler);
    }

    private static WebhookResponse ask(DynamicBlock block, String body) {
        return block.handle(WebhookRequest.of("POST", Map.of(), body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(WebhookResponse answer) {
        assertThat(answer.status()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void theHandlerSeesTheTicketAndAnswersHtml() {
        AtomicReference<BlockRequest> asked = new AtomicReference<>();
        DynamicBlock block = block(request -> {
                    asked.set(request);
                    return "<b>" + BlockHtml.text("\"O'Neil\" </script>") + "</b>";
                })
                .build();

        assertThat(text(ask(block, BODY))).isEqualTo("{\"html\":\"<b>&#34;O&#39;Neil&#34; &#60;/script&#62;</b>\"}");
        BlockRequest request = asked.get();
        assertThat(request.ticketId()).contains(3089372L);
        assertThat(request.clientId()).contains(242630L);
        assertThat(request.subject()).contains("Доставка");
        assertThat(request.clientName()).contains("Client One");
        assertThat(request.emails()).containsExactly("client.one@example.com");
        assertThat(request.phones()).containsExactly("79990000001");
        assertThat(request.isAutoLoad()).isTrue();
        assertThat(request.text("shop")).contains("main");
        assertThat(request.values()).doesNotContainKey("secret_key");
    }

    @Test
    void aSlowHandlerIsAnsweredForWhileItStillWorks() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        DynamicBlock block = block(request -> {
                    try {
                        never.await();
                    } catch (InterruptedException stop) {
                        interrupted.countDown();
                    }
                    return "too late";
                })
                .patience(Duration.ofMillis(20))
                .build();

        assertThat(text(ask(block, BODY))).isEqualTo("{\"html\":\"later\"}");
        interrupted.await();
        assertThat(failures).hasOnlyElementsOfType(TimeoutException.class);
    }

    @Test
    void aFailingHandlerIsAnsweredFor() {
        DynamicBlock block = block(request -> {
                    throw new java.io.IOException("the shop is down");
                })
                .build();

        assertThat(text(ask(block, BODY))).isEqualTo("{\"html\":\"later\"}");
        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessage("the shop is down"));
    }

    @Test
    void aHandlerThatReturnsNothingOrBreaksBadlyIsAnsweredFor() {
        assertThat(text(ask(block(request -> null).build(), BODY))).isEqualTo("{\"html\":\"later\"}");
        assertThat(text(ask(
                        block(request -> {
                                    throw new StackOverflowError();
                                })
                                .build(),
                        BODY)))
                .isEqualTo("{\"html\":\"later\"}");
        assertThat(failures).hasSize(2);
    }

    @Test
    void aFullPoolIsAnsweredForAndABrokenListenerCostsNothing() {
        DynamicBlock block = block(request -> "never")
                .executor(work -> {
                    throw new RejectedExecutionException("full");
                })
                .onFailure(failure -> {
                    throw new IllegalStateException("broken");
                })
                .build();

        assertThat(text(ask(block, BODY))).isEqualTo("{\"html\":\"later\"}");
    }

    @Test
    void aRequestWithoutAGoodSecretIsRefused() {
        DynamicBlock block = block(request -> "orders of a client").build();

        assertThat(ask(block, BODY.replace("block-secret", "other")).status()).isEqualTo(403);
        assertThat(ask(block, "{\"ticket_id\":1}").status()).isEqualTo(403);
        assertThat(ask(block, "{\"ticket_id\"").status()).isEqualTo(403);
    }

    @Test
    void theNameOfTheSecretCanBeAnother() {
        DynamicBlock block = block(request -> "seen " + request.values().containsKey("key"))
                .secretName("key")
                .build();

        assertThat(text(ask(block, BODY.replace("secret_key", "key")))).isEqualTo("{\"html\":\"seen false\"}");
    }

    @Test
    void aBlockWithoutASecretIsNotBuilt() {
        assertThatThrownBy(() -> DynamicBlock.builder().handler(request -> "").build())
                .hasMessageContaining("secret");
        assertThatThrownBy(() ->
                        DynamicBlock.builder().secret(WebhookSecret.of("s")).build())
                .hasMessageContaining("handler");
        assertThatThrownBy(() -> DynamicBlock.builder().patience(Duration.ofSeconds(61)))
                .hasMessageContaining("patience");
    }

    @Test
    void aLinkLeadsToTheWebAlone() {
        assertThat(BlockHtml.link("https://shop.example.com/?a=1&b=\"", "№ 1 <2>"))
                .doesNotContain("\"\"")
                .contains("№ 1 &#60;2&#62;");
        assertThat(BlockHtml.link("https://shop.example.com/?a=1&b=2", "x"))
                .startsWith("<a href=\"https://shop.example.com/?a=1&#38;b=2\"");
        assertThat(BlockHtml.link("javascript:alert(1)", "x")).isEqualTo("x");
        assertThat(BlockHtml.link(" javascript:alert(1)", "x")).isEqualTo("x");
        assertThat(BlockHtml.link("/relative", "x")).isEqualTo("x");
    }
}
