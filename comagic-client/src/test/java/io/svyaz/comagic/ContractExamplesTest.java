package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.notifications.CallNotification;
import io.svyaz.comagic.notifications.MalformedNotificationException;
import io.svyaz.core.Secret;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.json.Json;
import io.svyaz.core.retry.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** What counts as kept is told in {@link Members}. */
    @Test
    void everyResponseOfATypedMethodIsWrittenBackWithoutLoss() throws Exception {
        ComagicCalls calls = calls(client);
        Map<String, List<RpcMethod<?>>> typed =
                TypedMethods.all().stream().collect(Collectors.groupingBy(RpcMethod::name));
        List<String> broken = new ArrayList<>();
        int tried = 0;
        for (Path file : files("^dataapi\\..*\\.response\\.json$")) {
            JsonNode result = Json.mapper().readTree(read(file)).path("result");
            JsonNode came = result.has("data") ? result.get("data") : result;
            for (RpcMethod<?> method : typed.getOrDefault(methodOf(file), List.of())) {
                tried++;
                wire.answers(200, withOwnId(read(file)));
                try {
                    Object model = calls.result(method, Map.of()).execute().data();
                    List<String> lost = Members.lost(came, Json.mapper().valueToTree(model));
                    lost.remove(".metadata");
                    if (!lost.isEmpty()) {
                        broken.add(file.getFileName() + " loses " + lost);
                    }
                } catch (ApiException failure) {
                    broken.add(file.getFileName() + ": " + failure + " " + failure.getCause());
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(tried).isGreaterThan(35);
        tell(tried + " responses read into their types, " + (tried - broken.size()) + " written back without loss; "
                + typed.size() + " methods have types");
    }

    @Test
    void everyErrorIsOfTheKindTheContractNames() throws Exception {
        int told = 0;
        for (Path file : files("^error\\..*\\.json$")) {
            String mnemonic = Json.mapper()
                    .readTree(read(file))
                    .at("/error/data/mnemonic")
                    .asText("");
            wire.answers(200, read(file));
            Throwable failure = catchThrowable(() -> wire.builder()
                    .apiToken(Secret.of(Wire.KEY))
                    .retry(RetryPolicy.never())
                    .build()
                    .call("get.something", Map.of(), Object.class)
                    .execute());
            if (!mnemonic.isEmpty()) {
                told++;
                assertThat(failure).as("%s", file.getFileName()).isInstanceOf(kind(mnemonic));
            }
        }
        tell(told + " errors are of the kind that their mnemonic stands for");
    }

    private static Class<? extends ApiException> kind(String mnemonic) {
        return switch (mnemonic) {
            case "access_token_blocked", "access_token_invalid", "access_token_expired", "auth_error" ->
                CredentialsException.class;
            case "forbidden",
                    "ip_not_whitelisted",
                    "method_component_disabled",
                    "parameter_component_disabled",
                    "component_disabled",
                    "account_inactive",
                    "tariff_restrictions" -> AccessDeniedException.class;
            case "limit_exceeded" -> RateLimitedException.class;
            case "internal_error" -> UnavailableException.class;
            case "entity_not_found", "virtual_phone_number_not_found", "method_not_found" -> NotFoundException.class;
            default -> RequestRejectedException.class;
        };
    }

    /** {@code dataapi.get.calls_report.page1.response.json} is about {@code get.calls_report}. */
    private static String methodOf(Path file) {
        String[] parts = file.getFileName().toString().split("\\.", -1);
        return parts[1] + "." + parts[2];
    }

    private static ComagicCalls calls(ComagicClient client) throws ReflectiveOperationException {
        Field field = ComagicClient.class.getDeclaredField("calls");
        field.setAccessible(true);
        return (ComagicCalls) field.get(client);
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
