package io.svyaz.kit.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
    @TempDir
    Path folder;

    @Test
    void a_file_gives_its_first_key_as_the_active_one() throws Exception {
        String first = KeyRing.newKey().reveal();
        String second = KeyRing.newKey().reveal();
        Path file = Files.writeString(folder.resolve("keys"), "# keys\n\nk2=" + first + "\nk1 = " + second + "\n");
        KeyRing ring = KeyRing.fromFile(file);
        assertThat(ring.activeId()).isEqualTo("k2");
        assertThat(ring.ids()).containsExactlyInAnyOrder("k1", "k2");
        assertThat(ring.toString()).doesNotContain(first).doesNotContain(second);
        String envelope = AesGcmCipher.with(KeyRing.of("k1", Secret.of(second))).encrypt("x", "a/b");
        assertThat(AesGcmCipher.with(ring).decrypt(envelope, "a/b")).isEqualTo("x");
    }

    @Test
    void keys_of_another_form_are_refused_without_being_shown() {
        Secret tooShort = Secret.of("c2hvcnQ=");
        assertThatThrownBy(() -> KeyRing.of("k1", tooShort))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("k1")
                .hasMessageContaining("32")
                .hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> KeyRing.of("k:1", KeyRing.newKey())).hasMessageContaining("id");
        assertThatThrownBy(() -> KeyRing.of("k1", KeyRing.newKey()).with("k1", KeyRing.newKey()))
                .hasMessageContaining("k1");
        assertThatThrownBy(() -> KeyRing.of("k1", KeyRing.newKey()).activate("k2"))
                .hasMessageContaining("k2");
    }

    @Test
    void a_file_without_keys_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("keys"), "# none\n");
        assertThatThrownBy(() -> KeyRing.fromFile(file)).hasMessageContaining("no key");
    }

    @Test
    void a_key_that_the_ring_lacks_is_named() {
        String envelope = AesGcmCipher.with(KeyRing.of("old", KeyRing.newKey())).encrypt("x", "a/b");
        assertThatThrownBy(() ->
                        AesGcmCipher.with(KeyRing.of("new", KeyRing.newKey())).decrypt(envelope, "a/b"))
                .isInstanceOf(SecretCipherException.class)
                .hasMessageContaining("old");
    }

    @Test
    void half_a_character_is_refused_rather_than_changed() {
        assertThatThrownBy(() ->
                        AesGcmCipher.with(KeyRing.of("k", KeyRing.newKey())).encrypt("\uD83D", "a/b"))
                .isInstanceOf(SecretCipherException.class);
    }
}
