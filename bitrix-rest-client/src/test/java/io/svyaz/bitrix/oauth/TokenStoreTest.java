package io.svyaz.bitrix.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenStoreTest {
    private static final PortalUser USER = new PortalUser("0a1b2c3d", 67);

    @TempDir
    Path directory;

    static OAuthToken token(String name) {
        return OAuthToken.builder()
                .accessToken(Secret.of("acc-" + name))
                .refreshToken(Secret.of("ref-" + name))
                .expires(Instant.parse("2026-03-02T10:00:00.123456789Z"))
                .clientEndpoint("https://example.bitrix24.com/rest/")
                .serverEndpoint("https://oauth.bitrix.info/rest/")
                .memberId("0a1b2c3d")
                .userId(67)
                .addScopes("crm", "im")
                .status("F")
                .domain("oauth.bitrix.info")
                .build();
    }

    private TokenStore store(String kind) {
        return kind.equals("memory") ? TokenStore.memory() : TokenStore.directory(directory.resolve("tokens"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "directory"})
    void aTokenReplacesTheVersionThatWasReadAndNoOther(String kind) {
        TokenStore store = store(kind);

        assertThat(store.load(USER)).isEmpty();
        assertThat(store.compareAndSwap(USER, token("a"), token("b"))).isFalse();
        assertThat(store.compareAndSwap(USER, null, token("a"))).isTrue();
        assertThat(store.load(USER)).contains(token("a"));
        assertThat(store.compareAndSwap(USER, null, token("b"))).isFalse();
        assertThat(store.compareAndSwap(USER, token("b"), token("c"))).isFalse();
        assertThat(store.compareAndSwap(USER, token("a"), token("b"))).isTrue();
        assertThat(store.load(USER)).contains(token("b"));
        store.save(USER, token("c"));
        assertThat(store.load(USER)).contains(token("c"));
        assertThat(store.load(new PortalUser("0a1b2c3d", 68))).isEmpty();
        assertThat(store.load(new PortalUser("0a1b2c3e", 67))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "directory"})
    void ofManyWritersOneWins(String kind) throws Exception {
        TokenStore store = store(kind);
        TokenStore second = kind.equals("memory") ? store : store(kind);
        store.save(USER, token("old"));
        int writers = 16;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            CyclicBarrier start = new CyclicBarrier(writers);
            List<Future<Boolean>> swaps = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                TokenStore own = i % 2 == 0 ? store : second;
                OAuthToken fresh = token("new" + i);
                swaps.add(pool.submit(() -> {
                    start.await();
                    return own.compareAndSwap(USER, token("old"), fresh);
                }));
            }
            int won = -1;
            for (int i = 0; i < writers; i++) {
                if (swaps.get(i).get()) {
                    assertThat(won).isNegative();
                    won = i;
                }
            }
            assertThat(store.load(USER)).contains(token("new" + won));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aDirectoryOutlivesItsProcessAndLeavesNoLitter() throws IOException {
        store("directory").save(USER, token("a"));
        TokenStore later = store("directory");

        assertThat(later.load(USER)).contains(token("a"));
        assertThat(later.compareAndSwap(USER, token("a"), token("b"))).isTrue();
        try (Stream<Path> files = Files.list(directory.resolve("tokens"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .hasSize(2)
                    .first()
                    .asString()
                    .matches("[0-9a-f]{64}\\.json");
        }
    }

    @Test
    void theFilesAreTheirOwnersAlone() throws IOException {
        Assumptions.assumeTrue(
                directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        store("directory").save(USER, token("a"));
        Path tokens = directory.resolve("tokens");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tokens)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(tokens)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aPortalIdCannotBecomeAPath() throws IOException {
        PortalUser sly = new PortalUser("../../elsewhere", 1);
        TokenStore store = store("directory");

        store.save(sly, token("a"));

        assertThat(store.load(sly)).contains(token("a"));
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(2)
                    .allMatch(file -> file.startsWith(directory.resolve("tokens")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":\"acc-a\"",
                "[]",
                "{}",
                "acc-a",
                "{\"access_token\":\"acc-a\",\"expires_at\":\"x\"}"
            })
    void aBrokenFileIsToldWithoutWhatIsInIt(String content) throws IOException {
        TokenStore store = store("directory");
        store.save(USER, token("a"));
        try (Stream<Path> files = Files.list(directory.resolve("tokens"))) {
            Path file = files.filter(each -> each.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(file, content);
        }

        assertThatThrownBy(() -> store.load(USER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be read")
                .hasMessageNotContaining("acc-a")
                .hasNoCause();
    }

    @Test
    void aDirectoryThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> TokenStore.directory(file.resolve("tokens")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("directory for tokens");
    }

    @Test
    void aTokenIsTheSameAfterItWasWritten() {
        OAuthToken bare = OAuthToken.builder()
                .accessToken(Secret.of("a\"\\\u20ac\n"))
                .expires(Instant.EPOCH)
                .clientEndpoint("https://example.bitrix24.com/rest/")
                .memberId("m")
                .build();

        assertThat(TokenText.read(TokenText.write(bare))).isEqualTo(bare);
        assertThat(TokenText.read(TokenText.write(token("a")))).isEqualTo(token("a"));
        assertThat(TokenText.write(bare)).hasToString("***");
    }

    @Test
    void aFingerprintTellsVersionsApart() {
        OAuthToken token = token("a");

        assertThat(token.fingerprint())
                .matches("[0-9a-f]{64}")
                .isEqualTo(token("a").fingerprint());
        assertThat(List.of(
                        token("b").fingerprint(),
                        token.withEndpoint("https://new.bitrix24.com/rest/").fingerprint(),
                        OAuthToken.builder()
                                .from(token)
                                .refreshToken(Optional.empty())
                                .build()
                                .fingerprint()))
                .doesNotContain(token.fingerprint())
                .doesNotHaveDuplicates();
        assertThat(token.withUser(68).fingerprint()).isEqualTo(token.fingerprint());
        assertThat(token.toString()).doesNotContain("acc-a").doesNotContain("ref-a");
    }
}
