package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.svyaz.comagic.calls.ActiveCall;
import io.svyaz.comagic.calls.CallMessage;
import io.svyaz.comagic.calls.Calls;
import io.svyaz.comagic.calls.ClickToCall;
import io.svyaz.comagic.calls.ControlResult;
import io.svyaz.comagic.calls.Direction;
import io.svyaz.comagic.calls.EmployeeCall;
import io.svyaz.comagic.calls.InformerCall;
import io.svyaz.comagic.calls.ScenarioCall;
import io.svyaz.comagic.calls.SimpleCall;
import io.svyaz.comagic.calls.StartedCall;
import io.svyaz.comagic.calls.TalkOption;
import io.svyaz.comagic.calls.VirtualNumberCall;
import io.svyaz.core.Call;
import io.svyaz.core.Secret;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.json.Json;
import io.svyaz.core.retry.RetryPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The Call API against the payloads and the schema collected beside this repository. */
class CallApiContractTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private final Wire wire = new Wire();
    private final Calls calls = wire.calling().calls();

    @AfterEach
    void stop() {
        wire.close();
    }

    /** Every method of the Call API as the client calls it, with the values of the collected requests. */
    private Map<String, Call<?>> methods() {
        Map<String, Call<?>> all = new LinkedHashMap<>();
        all.put(
                "start.employee_call",
                calls.startEmployeeCall(EmployeeCall.builder()
                        .employeeFirst()
                        .switchAtOnce(true)
                        .earlySwitching(true)
                        .mediaFile(2701)
                        .showVirtualPhoneNumber(false)
                        .virtualPhoneNumber("74950004672")
                        .virtualPhoneUsageRule("rule")
                        .externalId("334otr01")
                        .dtmf(".1.2.3")
                        .direction(Direction.IN)
                        .contact("79260003430")
                        .employee(25, "79260000731")
                        .contactMessage(CallMessage.speech("Привет"))
                        .employeeMessage(CallMessage.media(2561))
                        .build()));
        all.put(
                "start.informer_call",
                calls.startInformerCall(InformerCall.builder()
                        .virtualPhoneNumber("74950004672")
                        .virtualPhoneUsageRule("rule")
                        .externalId("34rty567")
                        .dtmf("..1.2.3")
                        .direction(Direction.IN)
                        .dialingTimeout(25)
                        .contact("79260003430")
                        .contactMessage(CallMessage.speech("Тестовое сообщение"))
                        .build()));
        all.put(
                "start.scenario_call",
                calls.startScenarioCall(ScenarioCall.builder()
                        .virtualPhoneNumber("74950004672")
                        .virtualPhoneUsageRule("rule")
                        .dtmf("1")
                        .contact("79260003430")
                        .contactFirst()
                        .switchAtOnce(true)
                        .earlySwitching(false)
                        .scenario(5)
                        .contactMessage(CallMessage.media(1))
                        .employeeMessage(CallMessage.media(2))
                        .build()));
        all.put(
                "start.simple_call",
                calls.startSimpleCall(SimpleCall.builder()
                        .operatorFirst()
                        .switchAtOnce(true)
                        .earlySwitching(false)
                        .mediaFile(1)
                        .virtualPhoneNumber("74950004672")
                        .virtualPhoneUsageRule("rule")
                        .showVirtualPhoneNumber(true)
                        .contact("79260003430")
                        .dtmf("1")
                        .operator("79260003431")
                        .operatorConfirmation("any")
                        .contactMessage(CallMessage.media(1))
                        .operatorMessage(CallMessage.media(2))
                        .build()));
        all.put(
                "start.vnumber_call",
                calls.startVirtualNumberCall(VirtualNumberCall.builder()
                        .virtualPhoneNumber("74950004672")
                        .virtualPhoneUsageRule("rule")
                        .dtmf("1")
                        .contact("79260003430")
                        .employeeFirst()
                        .switchAtOnce(true)
                        .earlySwitching(false)
                        .contactMessage(CallMessage.media(1))
                        .build()));
        all.put("add.coach", calls.addCoach(27934036, "79260003430"));
        all.put("block.contact", calls.blockContact(27485639));
        all.put("call.talk_option", calls.callTalkOption(246578, "1"));
        all.put("disconnect.leg", calls.disconnectLeg(2875654, 9875));
        all.put("hold.call", calls.hold(1, CallMessage.speech("Ждите")));
        all.put("list.calls", calls.list(Direction.IN, "74950009117"));
        all.put("list.talk_options", calls.listTalkOptions());
        all.put("make.call", calls.makeCall(2354891, "79260003430"));
        all.put("record.call", calls.record(235496, true));
        all.put("release.call", calls.release(28575639));
        all.put("restore.talk", calls.restoreTalk(1));
        all.put("send.dtmf", calls.sendDtmf(1, '5'));
        all.put("tag.call", calls.tag(2846590, 36));
        all.put("transfer.talk", calls.transferTalk(2786459));
        all.put("unhold.call", calls.unhold(1));
        all.put("logout.user", calls.logout());
        return all;
    }

    /** The parameters that go out with a call. */
    private JsonNode sent(Call<?> call) throws IOException {
        wire.answers("\"result\":{\"data\":[]}");
        catchThrowable(call::execute);
        return PLAIN.readTree(wire.requests().get(0).getBodyAsString());
    }

    @Test
    @DisplayName("S2-04 every method of the Call API is one typed method that sends what the schema requires")
    void everyMethodOfTheSchemaIsTypedAndSendsOnlyAndAllOfWhatIsRequired() throws IOException {
        Map<String, Call<?>> methods = methods();
        int checked = 0;
        for (Path schema : Contract.files("schema")) {
            for (String line : Files.readAllLines(schema.resolve("call-api-methods.jsonl"))) {
                JsonNode method = PLAIN.readTree(line);
                String name = method.get("method").asText();
                if (name.equals("login.user")) {
                    checked++;
                    continue;
                }
                assertThat(methods).containsKey(name);
                JsonNode request = sent(methods.get(name));
                assertThat(request.get("method").asText()).isEqualTo(name);
                TreeSet<String> known = new TreeSet<>();
                for (JsonNode param : method.get("params")) {
                    String path = param.get("p").asText();
                    known.add(path);
                    if (path.indexOf('.') < 0 && param.get("req").asText().equals("true") && !misplaced(name, path)) {
                        assertThat(request.get("params").has(path))
                                .as("%s of %s", path, name)
                                .isTrue();
                    }
                }
                for (Iterator<String> each = request.get("params").fieldNames(); each.hasNext(); ) {
                    assertThat(known).as(name).contains(each.next());
                }
                checked++;
            }
        }
        assertThat(checked).isEqualTo(22);
        tell(checked + " methods of the schema");
    }

    /** The members of {@code to_message} stand one level too high in the manual. */
    private static boolean misplaced(String method, String path) {
        return method.equals("make.call") && (path.equals("type") || path.equals("value"));
    }

    @Test
    void everyCollectedRequestIsWhatTheClientSends() throws IOException {
        Map<String, Call<?>> methods = methods();
        int checked = 0;
        for (Path file : Contract.files("^callapi\\.(?!login).*\\.request\\.json$")) {
            JsonNode collected = PLAIN.readTree(Contract.bytes(file));
            JsonNode request = sent(methods.get(collected.get("method").asText()));
            for (var member : collected.get("params").properties()) {
                if (!member.getKey().equals("access_token")) {
                    assertThat(request.get("params").get(member.getKey()))
                            .as("%s in %s", member.getKey(), file.getFileName())
                            .isEqualTo(member.getValue());
                }
            }
            checked++;
        }
        assertThat(checked).isGreaterThan(10);
        tell(checked + " requests of the Call API");
    }

    @Test
    void everyResponseDecodesIntoItsTypeAndWrittenBackLosesNoMember() throws IOException {
        int checked = 0;
        for (Path file : Contract.files("^(callapi\\.(?!login).*|seed\\.calls\\..*)\\.response\\.json$")) {
            JsonNode data = PLAIN.readTree(Contract.bytes(file)).at("/result/data");
            wire.answers("\"result\":{\"data\":" + data + "}");
            Call<?> call = call(file.getFileName().toString().replaceAll("^[a-z]+\\.|\\.response\\.json$", ""));

            Object read = Objects.requireNonNull(call.execute());
            JsonNode written = PLAIN.readTree(Json.mapper().writeValueAsString(read));

            List<String> lost = new ArrayList<>();
            lost(data, written, "", lost);
            assertThat(lost).as("%s", file.getFileName()).isEmpty();
            assertThat(read).isInstanceOfAny(StartedCall.class, ControlResult.class, List.class);
            if (read instanceof List<?> rows) {
                assertThat(rows).isNotEmpty().allMatch(row -> row instanceof ActiveCall || row instanceof TalkOption);
            }
            checked++;
        }
        assertThat(checked).isGreaterThan(11);
        tell(checked + " responses of the Call API, typed, and nothing lost");
    }

    private Call<?> call(String method) {
        if (!method.equals("calls.make_call")) {
            return methods().get(method);
        }
        return wire.builder()
                .callApiUrl("http://127.0.0.1:1/v4.0")
                .apiForm(ApiForm.ARTICLE)
                .apiToken(Secret.of(Wire.KEY))
                .build()
                .calls()
                .clickToCall(ClickToCall.of("74990000000", "operator@example.com", "79260000000"));
    }

    /** Members and values; a text that means a truth value or a number may come back as that, and null may be left out. */
    private static void lost(JsonNode before, JsonNode after, String at, List<String> lost) {
        if (before.isObject()) {
            for (var member : before.properties()) {
                JsonNode value = after.path(member.getKey());
                if (!member.getValue().isNull()) {
                    lost(member.getValue(), value, at + "/" + member.getKey(), lost);
                }
            }
        } else if (before.isArray()) {
            for (int i = 0; i < before.size(); i++) {
                lost(before.get(i), after.path(i), at + "/" + i, lost);
            }
        } else if (!before.asText().equals(after.asText())) {
            lost.add(at);
        }
    }

    @Test
    void theArticlesRequestIsWhatTheClientSends() throws IOException {
        for (Path file : Contract.files("^seed\\.calls\\.make_call\\.request\\.json$")) {
            JsonNode collected = PLAIN.readTree(Contract.bytes(file));
            JsonNode request = sent(call("calls.make_call"));
            for (String name : List.of("virtual_phone_number", "operator_login", "destination_number")) {
                assertThat(request.get("params").get(name))
                        .isEqualTo(collected.get("params").get(name));
            }
            assertThat(request.get("params").size()).isEqualTo(4);
        }
    }

    @Test
    void everyErrorOfTheCallApiIsAFailureWithItsMnemonic() throws IOException {
        int checked = 0;
        for (Path file : Contract.files("^error\\.callapi\\..*\\.json$")) {
            wire.answers(200, Contract.text(file));
            ComagicClient fresh = wire.builder()
                    .callApiUrl(wire.callApiUrl())
                    .apiToken(Secret.of(Wire.KEY))
                    .retry(RetryPolicy.never())
                    .build();

            Throwable failure =
                    catchThrowable(() -> fresh.calls().listTalkOptions().execute());

            String mnemonic = PLAIN.readTree(Contract.bytes(file))
                    .at("/error/data/mnemonic")
                    .asText();
            assertThat(failure).isInstanceOf(ApiException.class).isNotInstanceOf(UnexpectedAnswerException.class);
            assertThat(((ApiException) failure).vendorCode()).contains(mnemonic);
            checked++;
        }
        assertThat(checked).isGreaterThan(4);
        tell(checked + " errors of the Call API");
    }

    private static void tell(String what) {
        System.out.println(what);
    }
}
