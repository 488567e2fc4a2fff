package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.comagic.communications.SaleFields;
import io.svyaz.comagic.contacts.Contact;
import io.svyaz.comagic.contacts.ContactFields;
import io.svyaz.comagic.customers.CustomerFields;
import io.svyaz.comagic.data.CommunicationType;
import io.svyaz.comagic.data.Outcome;
import io.svyaz.comagic.reports.CallSession;
import io.svyaz.comagic.reports.Filter;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.comagic.reports.ReportTag;
import io.svyaz.comagic.tags.Tag;
import io.svyaz.comagic.uploads.CallUpload;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Secret;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.comagic.ResultShape;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypedCallsTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);

    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    private CallSession onlyCall() {
        return hub.client
                .reports()
                .calls(ReportsTest.march().fields("id", "tags", "sale_cost", "sale_date"))
                .toList()
                .get(0);
    }

    @ParameterizedTest
    @EnumSource(ResultShape.class)
    void aTagIsMadeRenamedAndDeletedInEveryShapeOfAnswer(ResultShape shape) {
        hub.client.account().execute();
        hub.account.shape(shape);

        long id = hub.client.tags().create("VIP").execute();
        Outcome renamed = hub.client.tags().update(id, "Gold").execute();
        Tag tag = hub.client
                .tags()
                .list(ListQuery.all().where(Filter.equal("name", "Gold")))
                .toList()
                .get(0);

        assertThat(renamed.success()).isEmpty();
        assertThat(tag.id()).hasValue(id);
        assertThat(tag.name()).contains("Gold");
        hub.client.tags().delete(id).execute();
        assertThatThrownBy(() -> hub.client.tags().delete(id).execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        hub.client.tags().create("VIP").execute();

        assertThatThrownBy(() -> hub.client.tags().create("VIP").execute())
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("parameter name");
    }

    @Test
    void tagsAndSalesShowOnTheCall() {
        long call = hub.account.addCall(NOON, Map.of());
        long tag = hub.client.tags().create("VIP").execute();

        hub.client.tags().set(CommunicationType.CALL, call, tag).execute();
        hub.client
                .sales()
                .create(SaleFields.create(CommunicationType.CALL, call, NOON.plusDays(1), new BigDecimal("1990.50"))
                        .comment("paid"))
                .execute();

        assertThat(onlyCall().tags()).extracting(ReportTag::tagName).containsExactly(java.util.Optional.of("VIP"));
        assertThat(onlyCall().saleCost()).contains(new BigDecimal("1990.50"));
        assertThat(onlyCall().saleDate()).contains(NOON.plusDays(1));
        hub.client.tags().unset(CommunicationType.CALL, call, tag).execute();
        assertThat(onlyCall().tags()).isEmpty();
        assertThatThrownBy(() -> hub.client
                        .tags()
                        .set(CommunicationType.CALL, call + 1, tag)
                        .execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aContactIsMadeChangedAndDeleted() {
        ContactFields fields = ContactFields.create("Петров", List.of("79260000000"))
                .firstName("Пётр")
                .emails(List.of("p@example.com"));

        long id = hub.client.contacts().create(fields).execute();
        hub.client.contacts().update(id, fields.firstName("Павел")).execute();
        Contact contact = hub.client.contacts().list(ListQuery.all()).toList().get(0);

        assertThat(contact.firstName()).contains("Павел");
        assertThat(contact.phoneNumbers()).containsExactly("79260000000");
        hub.client.contacts().deleteAll(List.of(id)).execute();
        assertThat(hub.client.contacts().list(ListQuery.all()).toList()).isEmpty();
    }

    @Test
    void whatIsMadeIsSentOnceAndWhatIsSetByIdMayBeRepeated() {
        assertThat(hub.client.tags().create("x").idempotency()).isEqualTo(Idempotency.ONCE);
        assertThat(hub.client
                        .sales()
                        .create(SaleFields.create(CommunicationType.CALL, 1, NOON, BigDecimal.ONE))
                        .idempotency())
                .isEqualTo(Idempotency.ONCE);
        assertThat(hub.client.tags().set(CommunicationType.CALL, 1, 2).idempotency())
                .isEqualTo(Idempotency.IDEMPOTENT);
        hub.account.faults().next(9, "create.tags", Fault.badGateway());

        assertThatThrownBy(() -> hub.client.tags().create("x").execute())
                .isInstanceOf(io.svyaz.core.error.UnavailableException.class);
        assertThat(hub.sent("create.tags")).isEqualTo(1);
    }

    @Test
    void uploadedCallsAreWrittenAsDocumented() {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":{\"success\":\"true\"}}");

            Outcome outcome = wire.client
                    .uploads()
                    .calls(List.of(
                            CallUpload.create("a-1", "79260000000", "74950000000", NOON, NOON.plusSeconds(75), false)
                                    .set("tags", List.of(Map.of("tag_name", "VIP")))))
                    .execute();

            assertThat(outcome.success()).contains(true);
            assertThat(wire.requests().get(0).getBodyAsString())
                    .contains("\"calls\":[{\"ext_id\":\"a-1\",\"calling_phone_number\":\"79260000000\","
                            + "\"called_phone_number\":\"74950000000\",\"start_time\":\"2026-03-02 12:00:00\","
                            + "\"finish_time\":\"2026-03-02 12:01:15\",\"is_lost\":false,"
                            + "\"tags\":[{\"tag_name\":\"VIP\"}]}]");
        }
    }

    @Test
    void fieldsAreValuesThatDoNotShowWhatTheyHold() {
        CustomerFields fields = CustomerFields.create("Acme").password(Secret.of("p4ss-17"));

        assertThat(fields.toString()).isEqualTo("CustomerFields[name, password]");
        assertThat(fields).isEqualTo(CustomerFields.create("Acme").password(Secret.of("p4ss-17")));
        assertThat(fields.name("Other")).isNotEqualTo(fields);
    }

    @Test
    void generatedCallsCanBeFilteredLikeOthers() {
        hub.account.generateCalls(3, NOON.minusDays(3), NOON, 500);

        List<CallSession> lost = hub.client
                .reports()
                .calls(ReportsTest.march()
                        .where(Filter.equal("direction", "out"))
                        .fields("id", "direction"))
                .toList();

        assertThat(lost)
                .hasSizeBetween(1, 200)
                .allSatisfy(call -> assertThat(call.direction()).contains("out"));
    }
}
