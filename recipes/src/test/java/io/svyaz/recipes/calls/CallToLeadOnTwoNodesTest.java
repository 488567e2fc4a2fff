package io.svyaz.recipes.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.calls.CallOutcome.Kind;
import io.svyaz.recipes.phone.Phone;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CallToLeadOnTwoNodesTest {

    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final IdMap map = IdMap.inMemory();
    private final CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        pool.shutdownNow();
        portal.close();
    }

    @Test
    @DisplayName("S4-18 F49 two calls of one new phone at once on two nodes are one lead")
    void two_calls_at_once_are_one_lead() throws Exception {
        List<CallOutcome> outcomes = atOnce("501", "502");

        assertThat(portal.leads()).hasSize(1);
        assertThat(portal.leads().get(0).get("PHONE"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
        assertThat(outcomes).extracting(CallOutcome::kind).containsExactlyInAnyOrder(Kind.CREATED, Kind.UPDATED);
        assertThat(outcomes)
                .extracting(CallOutcome::leadId)
                .containsOnly(outcomes.get(0).leadId());
    }

    @Test
    @DisplayName("S4-18 two notifications of one call at once on two nodes are one lead without a comment")
    void two_notifications_at_once_are_one_lead() throws Exception {
        atOnce("501", "501");

        assertThat(portal.leads()).hasSize(1);
        assertThat(portal.timelineComments()).isEmpty();
    }

    @Test
    void a_lead_that_was_closed_meanwhile_has_one_successor() throws Exception {
        atOnce("501", "502");
        bitrix().leads()
                .update(1, LeadFields.create().setAll(Map.of("STATUS_ID", "JUNK")))
                .execute();
        bothHaveLooked.reset();

        atOnce("503", "504");

        assertThat(portal.leads()).hasSize(2);
    }

    @Test
    void a_lead_that_was_deleted_meanwhile_has_one_successor() throws Exception {
        atOnce("501", "502");
        long first = Long.parseLong(portal.leads().get(0).get("ID").toString());
        bitrix().leads().delete(first).execute();
        bothHaveLooked.reset();

        atOnce("503", "504");

        assertThat(portal.leads()).hasSize(1);
        assertThat(portal.leads().get(0).get("ID")).isNotEqualTo(Long.toString(first));
    }

    @Test
    void a_lead_that_was_given_another_number_is_left_alone() throws Exception {
        atOnce("501", "502");
        portal.addLead(Map.of("TITLE", "stranger"));
        Map<?, ?> phone = (Map<?, ?>) ((List<?>) portal.leads().get(0).get("PHONE")).get(0);
        bitrix().call(
                        "crm.lead.update",
                        Map.of(
                                "id",
                                portal.leads().get(0).get("ID"),
                                "fields",
                                Map.of("PHONE", List.of(Map.of("ID", phone.get("ID"), "VALUE", "+79990000000")))),
                        Boolean.class)
                .execute();
        bothHaveLooked.reset();

        atOnce("503", "504");

        assertThat(portal.leads()).hasSize(3);
    }

    private List<CallOutcome> atOnce(String firstCall, String secondCall) throws Exception {
        List<Callable<CallOutcome>> nodes = new ArrayList<>();
        for (String call : List.of(firstCall, secondCall)) {
            CallToLead node = CallToLead.builder(new LateStore())
                    .newLeads(NewLeads.shared(map))
                    .build();
            nodes.add(() -> node.handle(Calls.answered(call).build()));
        }
        List<CallOutcome> outcomes = new ArrayList<>();
        for (Future<CallOutcome> outcome : pool.invokeAll(nodes)) {
            outcomes.add(outcome.get());
        }
        return outcomes;
    }

    private BitrixClient bitrix() {
        return BitrixClient.builder().webhookUrl(portal.webhookUrl().toString()).build();
    }

    /** Neither node writes before both have looked. */
    private final class LateStore implements LeadStore {
        private final BitrixLeadStore store = new BitrixLeadStore(bitrix(), LeadFieldNames.rest());
        private final AtomicInteger looks = new AtomicInteger();

        @Override
        public KnownCustomer find(Phone phone, String callSessionId) {
            KnownCustomer known = store.find(phone, callSessionId);
            if (looks.getAndIncrement() == 0) {
                try {
                    bothHaveLooked.await(20, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
            return known;
        }

        @Override
        public Optional<KnownLead> lead(long leadId) {
            return store.lead(leadId);
        }

        @Override
        public long create(LeadWrite lead) {
            return store.create(lead);
        }

        @Override
        public void update(long leadId, LeadWrite changes) {
            store.update(leadId, changes);
        }

        @Override
        public void commentOnLead(long leadId, String text) {
            store.commentOnLead(leadId, text);
        }

        @Override
        public void commentOnDeal(long dealId, String text) {
            store.commentOnDeal(dealId, text);
        }
    }
}
