package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.oauth.AppRequest;
import io.svyaz.bitrix.oauth.OAuthToken;
import io.svyaz.bitrix.oauth.ReauthorisationException;
import io.svyaz.core.Secret;
import io.svyaz.testkit.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The payloads of authorisation collected beside this repository, where they are there. */
class OAuthContractTest {
    private static final Path EXAMPLES = Path.of("..", "..", "shared", "contracts", "bitrix24-examples");

    private final AppHub hub = new AppHub();

    @BeforeEach
    void look() {
        Assumptions.assumeTrue(
                Files.isDirectory(EXAMPLES), "Skipped: the collected payloads are not beside this repository.");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static String read(String file) {
        try {
            return Files.readString(EXAMPLES.resolve(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aCodeBuysATokenWithoutAUser() {
        hub.oauth.faults().next(Fault.answer(200, read("_oauth.token.authorization_code.response.json")));

        OAuthToken token = hub.application.exchange(Secret.of("c")).execute();

        assertThat(token.clientEndpoint()).endsWith("/rest/");
        assertThat(token.scopes()).hasSize(4);
        assertThat(token.status()).contains("F");
        assertThat(token.userId()).isEmpty();
        assertThat(token.expires()).isEqualTo(hub.clock.instant().plusSeconds(3600));
    }

    @Test
    void aRenewalNamesUserAndEnd() {
        hub.oauth.faults().next(Fault.answer(200, read("_oauth.token.refresh.response.json")));
        OAuthToken before = OAuthToken.builder()
                .from(hub.stored())
                .memberId("00000000000000000000000000000aa1")
                .build();

        OAuthToken token = hub.application.refresh(before).execute();

        assertThat(token.userId()).hasValue(67);
        assertThat(token.expires()).isEqualTo(Instant.ofEpochSecond(1780319382));
        assertThat(token.serverEndpoint()).contains("https://oauth.bitrix.info/rest/");
    }

    @Test
    void anInvalidGrantAsksForANewAuthorisation() {
        hub.oauth.faults().next(Fault.answer(400, read("_oauth.invalid_grant.error.json")));

        assertThatThrownBy(() -> hub.application.refresh(hub.stored()).execute())
                .isInstanceOf(ReauthorisationException.class);
    }

    @Test
    void aPageThatIsOpenedIsRead() {
        AppRequest request = AppRequest.parse("", read("_app.open.form"));

        assertThat(request.placement()).isEqualTo("DEFAULT");
        assertThat(request.https()).isTrue();
        assertThat(request.scopes()).hasSize(4);
        assertThat(request.applicationToken()).isPresent().isNotEqualTo(request.sessionId());
        assertThat(request.toToken(Instant.EPOCH).expires()).isEqualTo(Instant.ofEpochSecond(3600));
    }
}
