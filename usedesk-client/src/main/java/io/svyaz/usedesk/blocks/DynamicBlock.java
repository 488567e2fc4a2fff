package io.svyaz.usedesk.blocks;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.svyaz.core.internal.json.Json;
import io.svyaz.usedesk.events.EventVerifiers;
import io.svyaz.webhook.VerifiedWebhook;
import io.svyaz.webhook.WebhookEndpoint;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookVerifier;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A dynamic block: Usedesk posts what an agent looks at, we answer with what to show beside it. For any HTTP server, thread-safe.
 *
 * <pre>{@code
 * DynamicBlock orders = DynamicBlock.builder()
 *     .secret(WebhookSecret.of(key))
 *     .handler(request -> "<ul>" + rows(request.emails()) + "</ul>")
 *     .build();
 * WebhookResponse answer = orders.handle(WebhookRequest.of("POST", headers, body));
 * }</pre>
 *
 * <p>The vendor waits 60 seconds. A handler that is slower, fails, or finds no thread is answered for with the fallback, in the
 * documented form and with status 200, so that agents see a sentence instead of an error.
 */
public final class DynamicBlock {
    private final WebhookEndpoint endpoint;
    private final BlockHandler handler;
    private final Duration patience;
    private final String fallback;
    private final String secretName;
    private final Executor executor;
    private final Consumer<Throwable> onFailure;

    private DynamicBlock(Builder builder, WebhookVerifier verifier, BlockHandler handler) {
        this.handler = handler;
        this.patience = builder.patience;
        this.fallback = builder.fallback;
        this.secretName = builder.secretName;
        this.executor = builder.executor;
        this.onFailure = builder.onFailure;
        this.endpoint = WebhookEndpoint.builder()
                .verifier(verifier)
                .refusalStatus(403)
                .responder(this::answer)
                .build();
    }

    /**
     * Begins a block.
     *
     * @return a builder that lacks a secret and a handler
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Answers a request. Throws nothing.
     *
     * @param request what arrived
     * @return 200 with <code>{"html": ".."}</code>, 403 for what carries no good secret
     */
    public WebhookResponse handle(WebhookRequest request) {
        return endpoint.handle(request);
    }

    /**
     * How many bytes of a body to read.
     *
     * @return see {@link WebhookEndpoint#readLimit()}
     */
    public int readLimit() {
        return endpoint.readLimit();
    }

    private WebhookResponse answer(VerifiedWebhook webhook) {
        String html;
        try {
            html = content(new BlockRequest(webhook.request(), secretName));
        } catch (RuntimeException unreadable) {
            html = failed(unreadable);
        }
        try {
            return WebhookResponse.json(200, Json.mapper().writeValueAsString(Map.of("html", html)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A text cannot be written as JSON.", impossible);
        }
    }

    private String content(BlockRequest request) {
        FutureTask<String> work = new FutureTask<>(() -> Objects.requireNonNull(handler.html(request), "html"));
        try {
            executor.execute(work);
            return work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException broken) {
            return failed(broken.getCause() == null ? broken : broken.getCause());
        } catch (TimeoutException slow) {
            work.cancel(true);
            return failed(slow);
        } catch (RejectedExecutionException full) {
            return failed(full);
        } catch (InterruptedException stop) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            return failed(stop);
        }
    }

    private String failed(Throwable failure) {
        try {
            onFailure.accept(failure);
        } catch (RuntimeException ofListener) {
            // A listener that breaks must not cost the answer.
        }
        return fallback;
    }

    @Override
    public String toString() {
        return "DynamicBlock";
    }

    /** Builds a {@link DynamicBlock}. Mutable; not thread-safe. */
    public static final class Builder {
        private static final Duration LONGEST = Duration.ofSeconds(60);

        private WebhookSecret[] secrets = {};
        private @Nullable WebhookVerifier verifier;
        private @Nullable BlockHandler handler;
        private String secretName = "secret_key";
        private Duration patience = Duration.ofSeconds(50);
        private String fallback = "<p>Нет данных. Обновите блок позже.</p>";
        private Executor executor = Builder::start;
        private Consumer<Throwable> onFailure = failure -> {};

        private Builder() {}

        private static void start(Runnable work) {
            Thread thread = new Thread(work, "usedesk-block");
            thread.setDaemon(true);
            thread.start();
        }

        /**
         * The secret key of the block, as set in the cabinet.
         *
         * @param active one, or the new and the old one
         * @return this builder
         */
        public Builder secret(WebhookSecret... active) {
            this.secrets = active.clone();
            return this;
        }

        /**
         * The name of the member that carries the secret; the vendor does not document it.
         *
         * @param name default {@code secret_key}
         * @return this builder
         */
        public Builder secretName(String name) {
            this.secretName = Objects.requireNonNull(name, "secretName");
            return this;
        }

        /**
         * Another way to know that Usedesk asks, in place of the secret.
         *
         * @param other for example one of {@link EventVerifiers}
         * @return this builder
         */
        public Builder verifier(WebhookVerifier other) {
            this.verifier = Objects.requireNonNull(other, "verifier");
            return this;
        }

        /**
         * What makes the content; required.
         *
         * @param content from a request to HTML
         * @return this builder
         */
        public Builder handler(BlockHandler content) {
            this.handler = Objects.requireNonNull(content, "handler");
            return this;
        }

        /**
         * How long the handler may take.
         *
         * @param longest up to the vendor's 60 seconds; default 50 seconds
         * @return this builder
         * @throws IllegalArgumentException when it is out of range
         */
        public Builder patience(Duration longest) {
            if (longest.toMillis() < 1 || longest.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("patience must be 1 ms to 60 s, but is " + longest + ".");
            }
            this.patience = longest;
            return this;
        }

        /**
         * What agents see when the handler has nothing to show.
         *
         * @param html default: a sentence in Russian that there is nothing to show now
         * @return this builder
         */
        public Builder fallback(String html) {
            this.fallback = Objects.requireNonNull(html, "fallback");
            return this;
        }

        /**
         * Where the handler runs.
         *
         * @param pool default: a thread of its own for each request
         * @return this builder
         */
        public Builder executor(Executor pool) {
            this.executor = Objects.requireNonNull(pool, "executor");
            return this;
        }

        /**
         * Who is told why the fallback was shown.
         *
         * @param listener quick, and without exceptions of its own
         * @return this builder
         */
        public Builder onFailure(Consumer<Throwable> listener) {
            this.onFailure = Objects.requireNonNull(listener, "onFailure");
            return this;
        }

        /**
         * Makes the block.
         *
         * @return thread-safe
         * @throws IllegalStateException when the secret or the handler is missing
         */
        public DynamicBlock build() {
            if (handler == null) {
                throw new IllegalStateException("Set handler(..): it makes what agents see.");
            }
            if (verifier == null && secrets.length == 0) {
                throw new IllegalStateException("Set secret(..) or verifier(..): the block shows data of clients.");
            }
            WebhookVerifier checks = verifier == null ? EventVerifiers.member(secretName, secrets) : verifier;
            return new DynamicBlock(this, checks, handler);
        }
    }
}
