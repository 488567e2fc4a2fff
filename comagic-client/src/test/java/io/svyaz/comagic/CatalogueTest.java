package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.comagic.internal.Catalogue;
import io.svyaz.core.Idempotency;
import io.svyaz.core.internal.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final Path SCHEMA = Path.of("..", "..", "shared", "contracts", "comagic-examples", "schema");

    @ParameterizedTest
    @CsvSource({
        "get.calls_report, READ",
        "list.calls, READ",
        "update.sites, IDEMPOTENT",
        "upload.calls, IDEMPOTENT",
        "upload.chats, ONCE",
        "set.tag_sales, ONCE",
        "start.employee_call, ONCE",
        "tag.call, ONCE",
        "login.user, IDEMPOTENT"
    })
    void knowsWhatASecondSendingDoes(String method, Idempotency idempotency) {
        assertThat(Catalogue.find(method).orElseThrow().idempotency()).isEqualTo(idempotency);
    }

    @Test
    void everyPageOfTheVendorIsInIt() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(SCHEMA), "Skipped: the collected tables are not beside this repository.");
        List<String> missing = new ArrayList<>();
        int pages = 0;
        for (String file : List.of("data-api-methods.jsonl", "call-api-methods.jsonl")) {
            for (String line : Files.readAllLines(SCHEMA.resolve(file))) {
                pages++;
                JsonNode method = Json.mapper().readTree(line);
                String name = method.path("method").asText();
                var facts = Catalogue.find(name);
                if (facts.isEmpty()) {
                    missing.add(name);
                    continue;
                }
                boolean takesFields =
                        method.path("params").findValuesAsText("p").contains("fields");
                method.path("result").forEach(field -> {
                    String path = field.path("p").asText().replace("[]", "");
                    String flags = facts.get().fields().get(path);
                    if (takesFields
                            && name.startsWith("get.")
                            && (flags == null
                                    || (field.has("f") && !flags.contains("F"))
                                    || (field.has("s") && !flags.contains("S"))
                                    || (field.has("d") && !flags.contains("D")))) {
                        missing.add(name + " " + path);
                    }
                });
            }
        }
        assertThat(missing).isEmpty();
        assertThat(pages).isEqualTo(352);
        assertThat(Catalogue.names()).hasSize(347);
        System.out.println(pages + " pages of " + Catalogue.names().size() + " methods are in the list");
    }

    @Test
    void isSmallEnoughToCarry() throws Exception {
        try (var resource = Catalogue.class.getResourceAsStream("methods.txt")) {
            assertThat(resource).isNotNull();
            assertThat(resource.readAllBytes()).hasSizeLessThan(150_000);
        }
    }
}
