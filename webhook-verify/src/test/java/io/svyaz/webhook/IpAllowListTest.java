package io.svyaz.webhook;

import static io.svyaz.webhook.Given.assertRefused;
import static io.svyaz.webhook.Given.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAllowListTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,192.0.2.7",
        "192.0.2.0/24,192.0.2.255",
        "192.0.2.128/25,192.0.2.128",
        "0.0.0.0/0,255.255.255.255",
        "192.0.2.7/32,192.0.2.7",
        "10.0.0.0/9,10.127.255.255",
        "2001:db8::/32,2001:db8:ffff::1",
        "::1,0:0:0:0:0:0:0:1",
        "::1,0000:0000:0000:0000:0000:0000:0000:0001",
        "::/0,2001:db8::",
        "2001:DB8::A,2001:db8::a",
        "fe80::/10,fe80::1%eth0",
        "fe80::/10,febf::1%3",
        "192.0.2.7,::ffff:192.0.2.7",
        "192.0.2.0/24,::ffff:c000:207",
        "::ffff:192.0.2.7,192.0.2.7",
        "::ffff:192.0.2.0/120,192.0.2.9",
        "::ffff:0:0/96,8.8.8.8",
        "64:ff9b::192.0.2.1,64:ff9b::c000:201",
        "1:2:3:4:5:6:1.2.3.4,1:2:3:4:5:6:102:304",
        "1::,1:0:0:0:0:0:0:0"
    })
    void letsKnownAddressesIn(String allowed, String sender) {
        assertThat(verify(IpAllowList.of("203.0.113.5", allowed), sender).scheme())
                .isEqualTo("ip-allow-list");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,192.0.2.8", "192.0.2.0/24,192.0.3.0", "192.0.2.128/25,192.0.2.127", "10.0.0.0/9,10.128.0.0",
        "2001:db8::/33,2001:db8:8000::", "::/0,192.0.2.7", "0.0.0.0/0,2001:db8::1", "::192.0.2.7,192.0.2.7",
        "::ffff:192.0.2.0/120,192.0.3.9", "::1,::2", "1.2.3.4,102:304::"
    })
    void keepsOthersOut(String allowed, String sender) {
        assertRefused(Reason.NOT_ALLOWED, () -> verify(IpAllowList.of(allowed), sender));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "example.com",
                "1",
                "1.2",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.04",
                "1.2.3.256",
                "0x7f.0.0.1",
                "1.2.3.-4",
                "1.2.3.4:443",
                "[::1]",
                ":",
                ":::",
                "::1::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7::8",
                "12345::",
                "::g",
                "1.2.3.4::",
                "::1.2.3",
                "::1.2.3.4:1",
                "1:",
                ":1",
                "/1.2.3.4",
                "1.2.3.4 ",
                "\u0661.2.3.4",
                "1.2.3.4%eth0",
                "::1/128",
                "\ud800",
                ".",
                "...",
                "1.2.3.4\u0000",
                "0..0.1"
            })
    void refusesWhatIsNoAddressWithoutAskingDns(String sender) {
        assertRefused(Reason.MALFORMED, () -> verify(IpAllowList.of("0.0.0.0/0", "::/0"), sender));
    }

    @Test
    void refusesWhenNobodySaidWhoSentIt() {
        var list = IpAllowList.of("0.0.0.0/0", "::/0");

        assertRefused(Reason.MISSING, () -> list.verify(post()));
        assertRefused(Reason.MISSING, () -> list.verify(post().withRemoteAddress(null)));
        assertRefused(Reason.MISSING, () -> verify(list, ""));
        assertRefused(Reason.MALFORMED, () -> verify(list, "1".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "",
                "192.0.2.1/33",
                "192.0.2.0/-1",
                "192.0.2.0/",
                "192.0.2.0/08",
                "192.0.2.0/+8",
                "::/129",
                "192.0.2.1/24",
                "2001:db8::1/64",
                "fe80::1%eth0",
                "192.0.2.0/24/24",
                "::ffff:192.0.2.0/24",
                "192.0.2.0/9999999999",
                "192.0.2.*",
                "192.0.2.129/25"
            })
    void refusesASettingThatIsNoNetwork(String allowed) {
        assertThatThrownBy(() -> IpAllowList.of("192.0.2.1", allowed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("allowed: " + allowed);
    }

    @Test
    void refusesAnEmptyList() {
        assertThatThrownBy(() -> IpAllowList.of()).hasMessageStartingWith("allowed:");
    }

    private static VerifiedWebhook verify(IpAllowList list, String sender) {
        return list.verify(post().withRemoteAddress(sender));
    }
}
