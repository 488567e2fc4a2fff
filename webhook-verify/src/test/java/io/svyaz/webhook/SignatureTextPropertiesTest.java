package io.svyaz.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SignatureTextPropertiesTest {
    @Property
    void readsWhatTheJdkWrites(@ForAll @Size(max = 70) byte[] bytes) {
        for (SignatureEncoding encoding : SignatureEncoding.values()) {
            String text = "<" + encoding.encode(bytes) + ">";
            assertThat(encoding.decode(text, 1, text.length() - 1, bytes.length))
                    .isEqualTo(bytes);
        }
    }

    @Property
    void takesOneTextOnlyForTheSameBytes(@ForAll @StringLength(max = 12) String text, @ForAll byte length) {
        int wanted = Math.floorMod(length, 9);

        byte[] base64 = SignatureText.base64(text, 0, text.length(), wanted);
        byte[] hex = SignatureText.hex(text, 0, text.length(), wanted);

        assertThat(base64 == null || Base64.getEncoder().encodeToString(base64).equals(text))
                .isTrue();
        assertThat(hex == null || HexFormat.of().formatHex(hex).equalsIgnoreCase(text))
                .isTrue();
    }
}
