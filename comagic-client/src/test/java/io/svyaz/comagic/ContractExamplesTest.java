package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.svyaz.comagic.notifications.CallNotification;
import io.svyaz.comagic.notifications.MalformedNotificationException;
import io.svyaz.core.Secret;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.retry.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The payloads collected beside this repository, where they are there. */
class ContractExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "..", "shared", "contracts", "comagic-examples");
    private static final Pattern ID = Pattern.compile("\"id\":\\s*(\"[^\"]*\"|\\d+|null)");

    private final Wire wire = new Wire();
    private final ComagicClient client = wire.builder()
            .apiToken(Secret.of(Wire.KEY))
            .retry(RetryPolicy.never())
            .build();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void everyResponseDecodes() {
        List<String> broken = new ArrayList<>();
        List<Path> responses = files("^(dataapi|callapi|seed)\\..*\\.response\\.json$");
        for (Path file : responses) {
            wire.answers(200, withOwnId(read(file)));
            Throwable failure = catchThrowable(
                    () -> client.call("get.something", Map.of(), Object.class).execute());
            if (failure != null) {
                broken.add(file.getFileName() + ": " + failure.getMessage());
            }
        }
        assertThat(broken).isEmpty();
        assertThat(responses).hasSizeGreaterThan(60);
        tell(responses.size() + " responses decoded");
    }

    @Test
    void everyErrorIsAFailureOfASensibleKind() {
        List<String> broken = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        List<Path> errors = files("^error\\..*\\.json$");
        for (Path file : errors) {
            wire.answers(200, read(file));
            ComagicClient fresh = wire.builder()
                    .apiToken(Secret.of(Wire.KEY))
                    .retry(RetryPolicy.never())
                    .build();
            Throwable failure = catchThrowable(
                    () -> fresh.call("get.something", Map.of(), Object.class).execute());
            if (failure instanceof ApiException api
                    && !(failure instanceof UnexpectedAnswerException)
                    && api.vendorCode().isPresent()) {
                kinds.merge(failure.getClass().getSimpleName(), 1, Integer::sum);
            } else {
                broken.add(file.getFileName() + ": " + failure);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(errors).hasSizeGreaterThan(20);
        assertThat(kinds)
                .containsKeys("RequestRejectedException", "AccessDeniedException", "NotFoundException")
                .containsEntry("RateLimitedException", 2)
                .containsEntry("CredentialsException", 2);
        tell(errors.size() + " errors told apart: " + kinds);
    }

    @Test
    void whatIsBrokenOnPurposeIsRefused() {
        for (Path file : files("^edge\\.(id_mismatch|numeric_id)\\.response\\.json$")) {
            wire.answers(200, read(file));
            assertThatThrownBy(() -> client.account().execute()).isInstanceOf(UnavailableException.class);
        }
        wire.answers(200, read(EXAMPLES.resolve("edge.neither_result_nor_error.json")));
        assertThatThrownBy(() -> client.account().execute()).isInstanceOf(UnexpectedAnswerException.class);
        wire.answers(502, read(EXAMPLES.resolve("edge.bad_gateway.html.txt")));
        assertThatThrownBy(() -> client.account().execute()).isInstanceOf(UnavailableException.class);
    }

    @Test
    void typedModelsFit() {
        for (Path file : files("^dataapi\\.get\\.account(\\.meta_data)?\\.response\\.json$")) {
            wire.answers(200, withOwnId(read(file)));
            assertThat(client.account().execute().zone()).isPresent();
        }
        wire.answers(200, withOwnId(read(EXAMPLES.resolve("dataapi.getobj.visitor.response.json"))));
        assertThat(client.visitors().get(1).execute().phoneNumbers()).isNotEmpty();
        wire.answers(200, withOwnId(read(EXAMPLES.resolve("dataapi.get.visitor_sessions_report.response.json"))));
        assertThat(client.reports()
                        .visitorSessions(ReportsTest.march())
                        .firstPage()
                        .items())
                .isNotEmpty()
                .allSatisfy(visit -> assertThat(visit.dateTime()).isPresent());
        for (Path file : files("^(dataapi|callapi|seed)\\.login\\.user\\.response\\.json$")) {
            wire.answers(200, withOwnId(read(file)));
            ComagicClient session =
                    wire.builder().login("l", Secret.of(Hub.PASSWORD)).build();
            assertThat(session.call("get.something", Map.of(), Map.class).execute())
                    .containsKey("access_token");
        }
    }

    @Test
    void everyNotificationIsRead() {
        List<Path> readable = files("^(notification\\..*|seed\\.webhook\\.[a-z_]+)\\.json$").stream()
                .filter(file -> !file.getFileName().toString().endsWith(".headers.json"))
                .toList();
        for (Path file : readable) {
            CallNotification call = parse(file);
            assertThat(call.values()).as("%s", file.getFileName()).isNotEmpty();
            if (file.getFileName().toString().contains("call_finished")) {
                assertThat(call.totalDuration()).contains(Duration.ofSeconds(152));
                assertThat(call.contactPhone()).contains("79260000000");
                assertThat(call.callSessionId()).contains("237859081");
                assertThat(call.employeeName()).contains("Иванов Иван Иванович");
            }
            assertThat(call.lost()).isEqualTo(file.getFileName().toString().contains("lost_call"));
        }
        assertThat(parse(EXAMPLES.resolve("seed.webhook.call_session_completed.json"))
                        .tags())
                .containsExactly("Целевой");
        for (Path file : files("^notification\\..*\\.txt$")) {
            assertThatThrownBy(() -> parse(file)).isInstanceOf(MalformedNotificationException.class);
        }
        assertThat(readable).hasSizeGreaterThan(6);
        tell(readable.size() + " notifications read");
    }

    private static CallNotification parse(Path file) {
        try {
            return CallNotification.parse(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The id of a collected payload is that of another request; the first one is the envelope's. */
    private static String withOwnId(String payload) {
        return ID.matcher(payload).replaceFirst(Matcher.quoteReplacement("\"id\":\"" + Wire.ID + "\""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(String name) {
        Assumptions.assumeTrue(
                Files.isDirectory(EXAMPLES), "Skipped: the collected payloads are not beside this repository.");
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            return all.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void tell(String what) {
        System.out.println(what);
    }
}
