package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.bitrix.crm.Lead;
import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.core.Page;
import io.svyaz.core.Timing;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.ReadSoFar;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.BitrixFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordListingTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    /** Leads 1 to {@code upTo}, of which only those that chance keeps are left. */
    private List<Long> leads(int upTo, double kept) {
        Random chance = new Random(upTo);
        List<Long> left = new ArrayList<>();
        for (int i = 0; i < upTo; i++) {
            long id = hub.portal.addLead(Map.of("TITLE", "L" + i, "STATUS_ID", i % 3 == 0 ? "NEW" : "JUNK"));
            if (chance.nextDouble() < kept) {
                left.add(id);
            } else {
                hub.client
                        .call("crm.lead.delete", Map.of("id", id), Boolean.class)
                        .execute();
            }
        }
        hub.portal.clearRequests();
        return left;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 49, 50, 51, 99, 100, 101, 149, 150, 151, 600})
    void everyRecordArrivesOnceInTheOrderOfIds(int count) {
        List<Long> there = leads(count, 1);

        assertThat(hub.client.leads().list(q -> q).toList())
                .extracting(Lead::id)
                .containsExactlyElementsOf(there);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.5, 0.2})
    void gapsCostRequestsButNoRecords(double kept) {
        List<Long> there = leads(900, kept);

        assertThat(hub.client.leads().list(q -> q.select("ID")).toList())
                .extracting(Lead::id)
                .containsExactlyElementsOf(there);
    }

    @Test
    void windowsThatAreFullAreAskedForTheRest() {
        // Thin at both ends, dense between: the first windows are far too wide.
        List<Long> there = new ArrayList<>();
        for (int i = 1; i <= 1600; i++) {
            long id = hub.portal.addLead(Map.of("TITLE", "L" + i));
            boolean thin = i <= 500 || i > 1100;
            if (thin && i % 9 != 0) {
                hub.client
                        .call("crm.lead.delete", Map.of("id", id), Boolean.class)
                        .execute();
            } else {
                there.add(id);
            }
        }

        assertThat(hub.client.leads().list(q -> q).toList())
                .extracting(Lead::id)
                .containsExactlyElementsOf(there);
    }

    @Test
    void conditionsAreKept() {
        leads(400, 1);

        List<Lead> found = hub.client
                .leads()
                .list(q -> q.where("STATUS_ID", "NEW").where(">ID", 30).where("<=ID", 390))
                .toList();

        assertThat(found)
                .extracting(Lead::id)
                .containsExactlyElementsOf(LongStream.rangeClosed(31, 390)
                        .filter(id -> (id - 1) % 3 == 0)
                        .boxed()
                        .toList());
    }

    @Test
    void readsFewRequestsAheadOfAConsumerWhoStops() {
        leads(900, 1);

        try (Stream<Lead> stream = hub.client.leads().list(q -> q).stream()) {
            assertThat(stream.limit(30)).hasSize(30);
        }

        assertThat(hub.sent("batch")).isEqualTo(1);
        assertThat(hub.client.leads().list(q -> q).stream())
                .as("nothing is asked for before a record is wanted")
                .isNotNull();
        assertThat(hub.sent("batch")).isEqualTo(1);
    }

    @Test
    void anotherOrderIsReadInCountedPages() {
        leads(330, 1);

        List<Lead> newestFirst =
                hub.client.leads().list(q -> q.descending("ID")).toList();

        assertThat(newestFirst)
                .extracting(Lead::id)
                .containsExactlyElementsOf(
                        LongStream.iterate(330, id -> id - 1).limit(330).boxed().toList());
        assertThat(hub.client.leads().list(q -> q.descending("ID")).firstPage().total())
                .hasValue(330);
    }

    @Test
    void givenIdsComeInAsFewCommandsAsTheyFitInto() {
        leads(300, 1);

        List<Lead> found = hub.client
                .leads()
                .list(q -> q.select("ID"))
                .byIds(LongStream.concat(LongStream.rangeClosed(1, 120), LongStream.of(5, 9999))
                        .boxed()
                        .toList())
                .toList();

        assertThat(found)
                .extracting(Lead::id)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 120).boxed().toList());
        assertThat(hub.sent("batch")).isEqualTo(1);
        assertThatThrownBy(() -> hub.client.list("x.list", Map.of(), Map.class).byIds(List.of(1L)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void counts() {
        leads(75, 1);

        assertThat(hub.client
                        .leads()
                        .list(q -> q.where("STATUS_ID", "NEW"))
                        .count()
                        .execute())
                .isEqualTo(25);
    }

    @Test
    void theFirstPageGoesOnBehindItsLastId() {
        leads(120, 1);
        RecordListing<Lead> listing = hub.client.leads().list(q -> q);

        Page<Lead> first = listing.firstPage();

        assertThat(first.items()).hasSize(50);
        assertThat(first.total()).isEmpty();
        assertThat(listing.resumeAfter(first.next().orElseThrow()).toList())
                .extracting(Lead::id)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(51, 120).boxed().toList());
        assertThatThrownBy(() -> listing.resumeAfter("not a cursor"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cursor");
    }

    @ParameterizedTest
    @EnumSource(Spoiled.class)
    void everyThirdRequestSpoiledLosesAndDoublesNothing(Spoiled spoiled) {
        List<Long> there = leads(5000, 1);
        hub.portal.faults().every(3, spoiled.fault.get());

        List<Lead> all = patient().leads().list(q -> q.select("ID")).toList();

        assertThat(all).extracting(Lead::id).containsExactlyElementsOf(there);
    }

    /** A client whose host chose no retry policy. */
    private BitrixClient patient() {
        return BitrixClient.builder()
                .webhookUrl(hub.portal.webhookUrl().toString())
                .logger(RequestLogger.none())
                .timing(new Timing(hub.clock, hub.clock::nanoTime, hub.clock::sleep, () -> 0.0))
                .build();
    }

    /** What can happen to a request. */
    enum Spoiled {
        SERVER_ERROR(() -> Fault.answer(500, "{\"error\":\"INTERNAL_SERVER_ERROR\",\"error_description\":\"x\"}")),
        NOT_AVAILABLE(() -> Fault.answer(503, "")),
        FULL_BUCKET(() -> Fault.answer(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\",\"error_description\":\"x\"}")),
        BAD_GATEWAY(Fault::badGateway),
        HTML_PAGE(Fault::htmlPage),
        RESET_BEFORE(Fault::resetBeforeExecuting),
        RESET_AFTER(Fault::resetAfterExecuting),
        TRUNCATED(Fault::truncatedBody),
        BROKEN_JSON(() -> Fault.answer(200, "{\"result\":{\"result\":{\"c0\":[{\"ID\":\"1\"},{\"I")),
        EXPIRED_TOKEN(() -> Fault.answer(401, "{\"error\":\"expired_token\",\"error_description\":\"x\"}"));

        private final Supplier<Fault> fault;

        Spoiled(Supplier<Fault> fault) {
            this.fault = fault;
        }
    }

    @Test
    void commandsThatFailInsideAGoodAnswerAreNeverDropped() {
        List<Long> there = leads(1000, 1);
        hub.portal.failNext(3, "crm.lead.list", BitrixFailure.INTERNAL_SERVER_ERROR);

        assertThat(hub.client.leads().list(q -> q.select("ID")).toList())
                .extracting(Lead::id)
                .containsExactlyElementsOf(there);

        hub.portal.failNext(1, "crm.lead.list", BitrixFailure.ACCESS_DENIED);
        ApiException denied = catchThrowableOfType(
                ApiException.class, () -> hub.client.leads().list(q -> q).toList());
        assertThat(denied).hasMessageStartingWith("bitrix.crm.lead.list: ");
        assertThat(denied.readSoFar()).contains(new ReadSoFar(0, ""));
    }

    @Test
    void everyThirdCommandThatFailsInsideAGoodAnswerLosesNothing() {
        List<Long> there = leads(3000, 1);
        hub.portal.failEvery(3, "crm.lead.list", BitrixFailure.INTERNAL_SERVER_ERROR);

        assertThat(patient().leads().list(q -> q.select("ID")).toList())
                .extracting(Lead::id)
                .containsExactlyElementsOf(there);
    }

    @Test
    void aFailureTellsHowFarTheStreamCameAndWhereToGoOn() {
        List<Long> there = leads(700, 1);
        RecordListing<Lead> listing =
                hub.client.leads().list(q -> q.select("ID")).parallel(1).with(c -> c.retry(RetryPolicy.never()));
        List<Long> got = new ArrayList<>();

        ApiException failure = catchThrowableOfType(ApiException.class, () -> {
            try (Stream<Lead> stream = listing.stream()) {
                stream.forEach(lead -> {
                    got.add(lead.id());
                    if (got.size() == 60) {
                        hub.portal.faults().every(1, Fault.badGateway());
                    }
                });
            }
        });
        hub.portal.faults().clear();

        ReadSoFar soFar = failure.readSoFar().orElseThrow();
        assertThat(soFar.records()).isEqualTo(got.size()).isGreaterThanOrEqualTo(60);
        listing.resumeAfter(soFar.resumeAfter().orElseThrow()).stream().forEach(lead -> got.add(lead.id()));
        assertThat(got).containsExactlyElementsOf(there);
    }

    @Test
    void usedUpOperatingTimeIsWaitedOutOrToldWithThePlaceToResume() {
        List<Long> there = leads(3000, 1);
        hub.portal.operatingTime("crm.lead.list", Duration.ofSeconds(20));
        RecordListing<Lead> listing =
                hub.client.leads().list(q -> q.select("ID")).parallel(1);
        List<Long> got = new ArrayList<>();

        RateLimitedException tooLate = catchThrowableOfType(
                RateLimitedException.class, () -> listing.stream().forEach(lead -> got.add(lead.id())));
        assertThat(tooLate.readSoFar().orElseThrow().records()).isEqualTo(got.size());
        assertThat(tooLate.freeAt()).isPresent();

        String cursor = tooLate.readSoFar().orElseThrow().cursor();
        RecordListing<Lead> patient = listing.with(c -> c.deadline(Duration.ofMinutes(30)));
        (cursor.isEmpty() ? patient : patient.resumeAfter(cursor)).stream().forEach(lead -> got.add(lead.id()));
        assertThat(got).containsExactlyElementsOf(there);
    }

    @Test
    void recordsThatComeAndGoMoveNoOther() {
        List<Long> there = leads(2000, 1);
        List<Long> got = new ArrayList<>();
        List<Long> gone = new ArrayList<>();
        try (Stream<Lead> stream = hub.client.leads().list(q -> q.select("ID")).parallel(2).stream()) {
            stream.forEach(lead -> {
                got.add(lead.id());
                if (lead.id() % 40 == 0 && lead.id() < 1900) {
                    long victim = lead.id() + 35;
                    hub.client
                            .call("crm.lead.delete", Map.of("id", victim), Boolean.class)
                            .execute();
                    gone.add(victim);
                    hub.client.leads().add(LeadFields.create().title("late")).execute();
                }
            });
        }

        assertThat(got).doesNotHaveDuplicates().isSorted();
        there.removeAll(gone);
        assertThat(got).containsAll(there);
    }

    @Test
    void aPortalThatIgnoresTheWindowsIsAnErrorAndNoShortResult() {
        try (Wire wire = new Wire()) {
            StringBuilder rows = new StringBuilder("[");
            for (int id = 1; id <= 50; id++) {
                rows.append(id == 1 ? "" : ",").append("{\"ID\":\"").append(id).append("\"}");
            }
            rows.append(']');
            wire.answers(
                    200, "{\"result\":{\"result\":{\"c0\":" + rows + ",\"c1\":" + rows + "},\"result_error\":[]}}");

            assertThatThrownBy(() -> wire.client.leads().list(q -> q).toList())
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("did not keep to the ids");
        }
    }

    @Test
    void countedPagesThatRepeatAreAnErrorAndNoCircle() {
        try (Wire wire = new Wire()) {
            StringBuilder rows = new StringBuilder("[");
            for (int id = 1; id <= 50; id++) {
                rows.append(id == 1 ? "" : ",").append("{\"ID\":\"").append(id).append("\"}");
            }
            rows.append(']');
            wire.answers(200, "{\"result\":{\"result\":[" + rows + "," + rows + "],\"result_error\":[]}}");

            assertThatThrownBy(() ->
                            wire.client.leads().list(q -> q.descending("ID")).toList())
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("does not advance");
        }
    }

    @Test
    void anInterruptedReaderStopsAndLeavesNothingBehind() {
        leads(300, 1);
        RecordListing<Lead> listing = hub.client.leads().list(q -> q);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> listing.stream().forEach(lead -> {})).isInstanceOf(CallInterruptedException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(hub.portal.requests()).isEmpty();
    }

    @Test
    void aBusyExecutorOfTheHostIsNoReasonToWaitForEver() {
        List<Long> there = leads(700, 1);
        List<Runnable> never = new ArrayList<>();
        BitrixClient client = hub.builder().executor(never::add).build();

        assertThat(client.leads().list(q -> q.select("ID")).toList())
                .extracting(Lead::id)
                .containsExactlyElementsOf(there);
    }

    @Test
    void progressEndsWithEverything() {
        leads(600, 1);
        List<Progress> told = new ArrayList<>();

        hub.client.leads().list(q -> q.select("ID")).onProgress(told::add).toList();

        Progress last = told.get(told.size() - 1);
        assertThat(last.requests()).isEqualTo(hub.sent("batch"));
        assertThat(last.records()).isEqualTo(600);
        assertThat(last.expected()).hasValue(600);
        assertThat(told.get(0).expected()).hasValue(600);
        assertThat(told).extracting(Progress::records).isSorted();
    }
}
