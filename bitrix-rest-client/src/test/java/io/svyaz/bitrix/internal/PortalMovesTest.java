package io.svyaz.bitrix.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.PortalMovedException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalMovesTest {
    private static boolean follows(String from, String to, String... hosts) {
        PortalMoves moves = new PortalMoves(Set.of(hosts), (oldHost, newHost) -> {});
        ErrorDetails details = ErrorDetails.of("bitrix.some.method", "moved", Execution.REFUSED);
        return moves.target(
                        new PortalMovedException(details, URI.create(to)),
                        Origin.of(from).orElseThrow())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "https://old.bitrix24.com, https://new.bitrix24.com",
        "https://old.bitrix24.com, https://NEW.Bitrix24.RU",
        "https://old.bitrix24.ru, https://new.bitrix24.com.br:443",
        "https://old.bitrix24.eu, https://a.b.bitrix24.eu",
        "http://crm.example.com, https://crm.example.com",
        "http://127.0.0.1:8080, http://localhost:8081",
        "https://localhost, http://127.0.0.1:8081"
    })
    void aPortalOfTheCloudMayTakeAnotherNameThere(String from, String to) {
        assertThat(follows(from, to)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://old.bitrix24.com, http://new.bitrix24.com",
        "https://old.bitrix24.com, https://old.bitrix24.com",
        "https://old.bitrix24.com, https://new.bitrix24.com:8443",
        "https://old.bitrix24.com, https://bitrix24.com",
        "https://old.bitrix24.com, https://newbitrix24.com",
        "https://old.bitrix24.com, https://new.bitrix24.com.example.org",
        "https://old.bitrix24.com, https://new.bitrix24.example",
        "https://old.bitrix24.com, https://new-bitrix24.com",
        "https://old.bitrix24.com, https://example.org",
        "https://old.bitrix24.com, https://127.0.0.1",
        "https://old.bitrix24.com, http://localhost",
        "https://crm.example.com, https://new.bitrix24.com",
        "https://crm.example.com, https://crm2.example.com",
        "https://crm.example.com, http://crm.example.com",
        "https://crm.example.com, https://crm.example.com:8443",
        "http://127.0.0.1:8080, https://crm.example.com"
    })
    void theSecretGoesNowhereElse(String from, String to) {
        assertThat(follows(from, to)).isFalse();
    }

    @Test
    void aHostThatWasNamedIsFollowedByHttpsAlone() {
        assertThat(follows("https://crm.example.com", "https://crm2.example.com", "CRM2.example.com"))
                .isTrue();
        assertThat(follows("https://crm.example.com", "https://crm2.example.com:8443", "crm2.example.com"))
                .isFalse();
        assertThat(follows("https://crm.example.com", "https://crm2.example.com:8443", "crm2.example.com:8443"))
                .isTrue();
        assertThat(follows("https://crm.example.com", "http://crm2.example.com", "crm2.example.com"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example.com/x?y#z, https://a.example.com",
        "HTTPS://A.example.com:443, https://a.example.com",
        "http://a.example.com:80/, http://a.example.com",
        "http://[::1]:8080/, http://[::1]:8080"
    })
    void anOriginIsWhatStandsBeforeThePath(String address, String origin) {
        assertThat(Origin.of(address).orElseThrow().text()).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "/rest/1/x/",
        "ftp://a.example.com",
        "https://user:pass@a.example.com",
        "https:///x",
        "https://a.example.com.",
        "https://a_b@c",
        "//a.example.com/x",
        "https://a b"
    })
    void anythingElseHasNone(String address) {
        assertThat(Origin.of(address)).isEmpty();
    }
}
