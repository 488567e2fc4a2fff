package io.svyaz.recipes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StripedLocksTest {

    private final StripedLocks locks = new StripedLocks();

    @Test
    void letsDifferentKeysRunSideBySide() {
        String result = locks.whileHolding(
                "a",
                () -> CompletableFuture.supplyAsync(() -> locks.whileHolding("b", () -> "done"))
                        .orTimeout(10, TimeUnit.SECONDS)
                        .join());

        assertThat(result).isEqualTo("done");
    }

    @Test
    void setsTheKeyFreeAfterAFailure() {
        assertThatThrownBy(() -> locks.whileHolding("a", () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        String result = CompletableFuture.supplyAsync(() -> locks.whileHolding("a", () -> "free"))
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
        assertThat(result).isEqualTo("free");
    }
}
