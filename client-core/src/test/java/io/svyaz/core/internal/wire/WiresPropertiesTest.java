package io.svyaz.core.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class WiresPropertiesTest {
    private static final WiresTest.Wire WIRE = Wires.of(
            WiresTest.Wire.class,
            new WireTarget("https://portal/rest/1/s3cret/", "https://portal/rest/1/***/", Map.of()));

    @Property(tries = 300)
    void aParameterArrivesAsItWasGiven(@ForAll @NotEmpty String value) {
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(value) && !value.equals(".") && !value.equals(".."));
        URI uri = URI.create(WIRE.parts(value, value).url());

        assertThat(uri.getPath()).isEqualTo("/rest/1/s3cret/things/" + value + "/parts");
        assertThat(uri.getRawPath().split("/")).hasSize(7);
        assertThat(uri.getQuery()).isEqualTo("api_token=" + value + "&page=2");
    }
}
