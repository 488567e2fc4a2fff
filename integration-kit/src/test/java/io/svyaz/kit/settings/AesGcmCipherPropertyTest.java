package io.svyaz.kit.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

@Label("S2-31 what is encrypted is decrypted, and nothing else")
class AesGcmCipherPropertyTest {
    private static final KeyRing RING = KeyRing.of("k1", KeyRing.newKey());
    private final AesGcmCipher cipher = AesGcmCipher.with(RING);

    @Property(tries = 300)
    void any_text_comes_back_and_is_never_encrypted_alike(@ForAll @StringLength(max = 500) String text) {
        String envelope = cipher.encrypt(text, "usedesk/api_token");
        assertThat(cipher.decrypt(envelope, "usedesk/api_token")).isEqualTo(text);
        assertThat(envelope).startsWith("v1:k1:").isNotEqualTo(cipher.encrypt(text, "usedesk/api_token"));
    }

    @Property(tries = 500)
    void any_changed_character_fails(
            @ForAll @StringLength(max = 50) String text, @ForAll int at, @ForAll @IntRange(min = 1, max = 127) int by) {
        String envelope = cipher.encrypt(text, "a/b");
        char[] changed = envelope.toCharArray();
        int index = Math.floorMod(at, changed.length);
        changed[index] = (char) (changed[index] ^ by);
        assertThatThrownBy(() -> cipher.decrypt(new String(changed), "a/b")).isInstanceOf(SecretCipherException.class);
    }

    @Property(tries = 200)
    void another_place_fails(@ForAll @StringLength(max = 20) String place) {
        String envelope = cipher.encrypt("x", "a/b");
        if (!place.equals("a/b")) {
            assertThatThrownBy(() -> cipher.decrypt(envelope, place)).isInstanceOf(SecretCipherException.class);
        }
    }
}
