package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.svyaz.bitrix.crm.DuplicateHits;
import io.svyaz.bitrix.crm.Lead;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.retry.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The payloads collected beside this repository, where they are there. */
class ContractExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "..", "shared", "contracts", "bitrix24-examples");

    private final Wire wire = new Wire();
    private final BitrixClient client =
            wire.builder().retry(RetryPolicy.never()).build();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void everyResponseDecodes() {
        List<String> broken = new ArrayList<>();
        List<Path> responses = files("^(?!_oauth|_v3\\.batch).*\\.response(-\\d+)?\\.json$");
        for (Path file : responses) {
            play(200, file);
            Throwable failure = catchThrowable(() ->
                    client.callOptional("some.method", Map.of(), Object.class).execute());
            if (failure != null) {
                broken.add(file.getFileName() + ": " + failure.getMessage());
            }
        }
        assertThat(broken).isEmpty();
        assertThat(responses).hasSizeGreaterThan(200);
        tell(responses.size() + " responses decoded");
    }

    @Test
    void everyErrorIsAFailureOfASensibleKind() {
        List<Path> errors = files("^(?!_oauth).*\\.error(-\\d+)?\\.json$");
        Map<String, Integer> statuses = statuses();
        List<String> broken = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        for (Path file : errors) {
            play(statuses.getOrDefault(file.getFileName().toString(), 400), file);
            Throwable failure = catchThrowable(
                    () -> client.call("some.method", Map.of(), Object.class).execute());
            if (failure instanceof ApiException api
                    && !(failure instanceof UnexpectedAnswerException)
                    && api.vendorCode().isPresent()) {
                kinds.merge(failure.getClass().getSimpleName(), 1, Integer::sum);
            } else {
                broken.add(file.getFileName() + ": " + failure);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(errors).hasSizeGreaterThan(200);
        assertThat(kinds).containsKeys("RequestRejectedException", "AccessDeniedException", "NotFoundException");
        tell(errors.size() + " errors told apart: " + kinds);
    }

    @Test
    void leadsFitTheirModels() {
        assertThat(files("^crm\\.lead\\.(get|list|add|update)\\.response\\.json$"))
                .hasSize(4);
        play(200, EXAMPLES.resolve("crm.lead.get.response.json"));
        assertThat(client.leads().get(1).execute().phones()).isNotEmpty();
        play(200, EXAMPLES.resolve("crm.lead.list.response.json"));
        assertThat(client.leads().list(q -> q).firstPage().items())
                .isNotEmpty()
                .extracting(Lead::id)
                .allMatch(id -> id > 0);
        play(200, EXAMPLES.resolve("crm.lead.add.response.json"));
        assertThat(client.leads().add(io.svyaz.bitrix.crm.LeadFields.create()).execute())
                .isPositive();
        play(200, EXAMPLES.resolve("crm.lead.update.response.json"));
        assertThat(client.leads()
                        .update(1, io.svyaz.bitrix.crm.LeadFields.create())
                        .execute())
                .isTrue();
        play(200, EXAMPLES.resolve("crm.duplicate.findbycomm.response.json"));
        DuplicateHits hits = client.duplicates().findByPhone(List.of("1")).execute();
        assertThat(hits.contacts()).isNotEmpty();
    }

    private void play(int status, Path file) {
        try {
            wire.answers(status, Files.readString(file));
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

    private static Map<String, Integer> statuses() {
        Map<String, Integer> statuses = new TreeMap<>();
        try (Stream<String> rows = Files.lines(EXAMPLES.resolve("index.tsv"))) {
            rows.map(row -> row.split("\t", -1))
                    .filter(row -> row.length > 4 && row[4].matches("[2-5]\\d\\d"))
                    .forEach(row -> statuses.put(row[0], Integer.valueOf(row[4])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return statuses;
    }

    private static void tell(String what) {
        System.out.println(what);
    }
}
