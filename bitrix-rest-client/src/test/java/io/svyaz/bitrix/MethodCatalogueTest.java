package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Idempotency;
import io.svyaz.core.error.AccessDeniedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodCatalogueTest {
    private static final Path METHODS = Path.of("..", "..", "shared", "contracts", "bitrix24-methods.tsv");

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    private MethodInfo info(String method) {
        return wire.client
                .methodInfo(method)
                .orElseThrow(() -> new AssertionError(method + " is not in the catalogue"));
    }

    @Test
    void tellsWhatAHostHasToKnowBeforeItCalls() {
        MethodInfo list = info("crm.deal.list");

        assertThat(list.name()).isEqualTo("crm.deal.list");
        assertThat(list.scopes()).containsExactly("crm");
        assertThat(list.reads()).isTrue();
        assertThat(list.pages()).isTrue();
        assertThat(list.paging()).contains("start");
        assertThat(list.needsApplication()).isFalse();
        assertThat(list.deprecated()).isTrue();
        assertThat(list.onlyRestV3()).isFalse();
        assertThat(info("user.get").scopes()).containsExactly("user", "user_brief", "user_basic");
        assertThat(info("placement.list").pages()).isFalse();
        assertThat(info("placement.list").paging()).contains("whole");
        assertThat(info("event.bind").needsApplication()).isTrue();
        assertThat(info("note.document.get").onlyRestV3()).isTrue();
        assertThat(info("tasks.task.get").onlyRestV3()).isFalse();
        assertThat(info("crm.lead.add").paging()).isEmpty();
        assertThat(wire.client.methodInfo("no.such.method")).isEmpty();
        assertThat(wire.requests()).isEmpty();
    }

    @Test
    void theCaseOfANameDoesNotMatter() throws IOException {
        List<String> names = listed();

        assertThat(names).hasSizeGreaterThan(1600).doesNotHaveDuplicates();
        assertThat(names).allSatisfy(name -> {
            MethodInfo info = info(name);
            assertThat(info.name()).isEqualTo(name);
            assertThat(info.scopes()).isNotEmpty().doesNotContain("", "-");
            assertThat(info(name.toUpperCase(Locale.ROOT))).isSameAs(info);
            assertThat(info(name.toLowerCase(Locale.ROOT))).isSameAs(info);
            assertThat(info(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)))
                    .isSameAs(info);
        });
    }

    /** A word that is not understood would silently count as "once". */
    @Test
    void everyLineIsUnderstood() throws IOException {
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line)
                    .matches("[A-Za-z0-9_.]+ [a-z0-9_.,]+ (read|repeat|once)"
                            + "( (-|start|limit|limit\\+offset|start\\+limit|page|pagination|pagination\\+limit|cursor"
                            + "|nav_params|whole)( (app|old|app,old|v3|v2\\+v3|old,v2\\+v3))?)?");
        });
    }

    private static List<String> listed() throws IOException {
        return lines().stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = MethodInfo.class.getResourceAsStream("internal/methods.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /** Those whose name tells another story, or none. */
    @ParameterizedTest
    @CsvSource({
        "crm.lead.list, READ",
        "crm.duplicate.findbycomm, READ",
        "crm.calllist.statuslist, READ",
        "crm.status.entity.items, READ",
        "crm.item.productrow.getAvailableForPayment, READ",
        "bizproc.workflow.instances, READ",
        "task.commentitem.getlist, READ",
        "task.item.getdata, READ",
        "user.search, READ",
        "event.offline.list, READ",
        "telephony.externalCall.searchCrmEntities, READ",
        "crm.deal.update, IDEMPOTENT",
        "crm.deal.productrows.set, IDEMPOTENT",
        "crm.lead.delete, IDEMPOTENT",
        "event.unbind, IDEMPOTENT",
        "imbot.unregister, IDEMPOTENT",
        "im.notify.read.list, IDEMPOTENT",
        "entity.rights, IDEMPOTENT",
        "disk.file.getExternalLink, IDEMPOTENT",
        "imbot.v2.Event.get, IDEMPOTENT",
        "telephony.externalCall.attachRecord, IDEMPOTENT",
        "crm.lead.update, ONCE",
        "crm.item.update, ONCE",
        "crm.item.import, ONCE",
        "crm.automation.trigger, ONCE",
        "event.offline.get, ONCE",
        "event.bind, ONCE",
        "placement.bind, ONCE",
        "imbot.register, ONCE",
        "imbot.message.add, ONCE",
        "calendar.event.update, ONCE",
        "voximplant.infocall.startwithtext, ONCE",
        "telephony.externalCall.finish, ONCE",
        "batch, ONCE"
    })
    void knowsWhatASecondSendingDoes(String method, Idempotency idempotency) {
        assertThat(info(method).idempotency()).isEqualTo(idempotency);
        assertThat(wire.client.call(method, Map.of(), Object.class).idempotency())
                .isEqualTo(idempotency);
    }

    @ParameterizedTest
    @CsvSource({
        "crm.lead.list, add crm to",
        "user.get, 'add user, user_brief, user_basic to'",
        "server.time, add the one this method needs to",
        "no.such.method, add the one this method needs to"
    })
    void aMissingScopeIsNamed(String method, String advice) {
        wire.answers(
                403,
                "{\"error\":\"insufficient_scope\",\"error_description\":\"The request requires higher privileges\"}");

        assertThatThrownBy(
                        () -> wire.client.call(method, Map.of(), Object.class).execute())
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("A scope is missing: " + advice + " the webhook or application.");
    }

    /** A method that makes, sends, rings or moves something must never be taken for one that reads. */
    @Test
    void nothingThatWritesIsTakenForReading() throws IOException {
        Set<String> writing = Set.of(
                "add",
                "update",
                "delete",
                "set",
                "register",
                "unregister",
                "bind",
                "unbind",
                "send",
                "start",
                "import",
                "complete",
                "upload",
                "uploadfile",
                "move",
                "pay",
                "finish",
                "close",
                "open",
                "create",
                "clear",
                "log");
        List<String> wrong = new ArrayList<>();
        for (String[] row : documented()) {
            String end = row[0].substring(row[0].lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (writing.contains(end) && info(row[0]).reads()) {
                wrong.add(row[0]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyDocumentedMethodIsThere() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String[]> rows = documented();
        for (String[] row : rows) {
            Optional<MethodInfo> known = wire.client.methodInfo(row[0]);
            boolean fits = known.filter(method -> fits(row, method)).isPresent();
            if (!fits) {
                wrong.add(String.join(" ", row) + " is " + known);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSizeGreaterThan(1600);
    }

    /** Of the methods that are in both versions, the catalogue describes the one of version 2. */
    private static boolean fits(String[] row, MethodInfo method) {
        boolean version2 = row[5].equals("v2");
        String scope = row[1].split(",", -1)[0].strip();
        boolean same = method.name().equalsIgnoreCase(row[0]) && method.scopes().contains(scope);
        return same
                && (!version2
                        || (!method.onlyRestV3()
                                && method.needsApplication() == row[7].equals("app")
                                && method.deprecated() == row[6].equals("Y")
                                && (row[4].isEmpty()
                                        || method.paging()
                                                .filter(row[4]::equals)
                                                .isPresent())));
    }

    private static List<String[]> documented() throws IOException {
        Assumptions.assumeTrue(
                Files.isRegularFile(METHODS), "Skipped: the collected documentation is not beside this repository.");
        try (Stream<String> rows = Files.lines(METHODS)) {
            return rows.skip(1).map(row -> row.split("\t", -1)).toList();
        }
    }
}
