package io.svyaz.recipes.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.crm.UserFieldEntity;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.recipes.calls.LeadFieldNames;
import io.svyaz.recipes.fields.FieldStep.Action;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomFieldInstallerTest {

    private final FakeBitrix24 portal =
            FakeBitrix24.builder().strictUserFields().start();
    private final BitrixClient bitrix =
            BitrixClient.builder().webhookUrl(portal.webhookUrl().toString()).build();
    private final CustomFieldInstaller installer = new CustomFieldInstaller(bitrix);

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    @DisplayName("S4-28 the first run creates ten fields on the lead and five on the deal, the second changes nothing")
    void installs_once() {
        FieldPlan first = installer.install(ComagicFields.own());
        FieldPlan second = installer.install(ComagicFields.own());

        assertThat(first.created())
                .filteredOn(field -> field.entity() == UserFieldEntity.LEAD)
                .hasSize(10);
        assertThat(first.created())
                .filteredOn(field -> field.entity() == UserFieldEntity.DEAL)
                .hasSize(5);
        assertThat(portal.requests("crm.lead.userfield.add")).hasSize(10);
        assertThat(portal.requests("crm.deal.userfield.add")).hasSize(5);
        assertThat(second.created()).isEmpty();
        assertThat(second.complete()).isTrue();
    }

    @Test
    @DisplayName("S4-28 the dry run only reads")
    void a_dry_run_only_reads() {
        FieldPlan plan = installer.plan(ComagicFields.own());

        assertThat(plan.created()).hasSize(15);
        assertThat(plan.complete()).isFalse();
        assertThat(portal.requests())
                .extracting(r -> r.path().replaceAll(".*/", ""))
                .allMatch(m -> m.endsWith("list"));
        assertThat(installer.plan(ComagicFields.own()).created()).hasSize(15);
    }

    @Test
    @DisplayName("S4-28 a wrong type is reported and left alone")
    void a_wrong_type_is_reported() {
        portal.addLeadUserField("CM_SESSION_COUNT", "string");

        FieldPlan plan = installer.install(ComagicFields.own());

        assertThat(plan.conflicts()).singleElement().satisfies(step -> {
            assertThat(step.field().name()).isEqualTo("UF_CRM_CM_SESSION_COUNT");
            assertThat(step.reason()).isEqualTo("it is of type string instead of integer");
        });
        assertThat(portal.requests("crm.lead.userfield.add")).hasSize(9);
        assertThat(bitrix.userFields(UserFieldEntity.LEAD).list(all -> all).execute())
                .filteredOn(field -> field.fieldName().orElse("").equals("UF_CRM_CM_SESSION_COUNT"))
                .singleElement()
                .satisfies(field -> assertThat(field.userTypeId()).contains("string"));
    }

    @Test
    @DisplayName("S4-28 names carry the prefix that the portal gives them")
    void names_carry_the_prefix_of_the_portal() {
        installer.install(
                List.of(new CustomField(UserFieldEntity.LEAD, "uf_comagic_id", CustomField.STRING, "CoMagic session")));

        assertThat(bitrix.userFields(UserFieldEntity.LEAD).list(all -> all).execute())
                .singleElement()
                .satisfies(field -> assertThat(field.fieldName()).contains("UF_CRM_COMAGIC_ID"));
        assertThat(installer.plan(ComagicFields.of(LeadFieldNames.article())).kept())
                .extracting(CustomField::name)
                .containsExactly("UF_CRM_COMAGIC_ID");
    }

    @Test
    void native_advertising_marks_need_no_fields() {
        assertThat(ComagicFields.of(LeadFieldNames.rest()))
                .hasSize(5)
                .allSatisfy(field -> assertThat(field.entity()).isEqualTo(UserFieldEntity.LEAD));
    }

    @Test
    void a_run_that_failed_halfway_is_finished_by_the_next() {
        portal.faults().next(1, "crm.deal.userfield.add", Fault.resetAfterExecuting());

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> installer.install(ComagicFields.own()));
        FieldPlan rest = installer.install(ComagicFields.own());

        assertThat(rest.created()).hasSize(4);
        assertThat(installer.plan(ComagicFields.own()).steps())
                .hasSize(15)
                .allSatisfy(step -> assertThat(step.action()).isEqualTo(Action.KEEP));
    }

    @Test
    void names_the_portal_would_refuse_are_refused_before() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomField(UserFieldEntity.LEAD, "X".repeat(44), "string", "x"))
                .withMessageContaining("at most 50 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomField(UserFieldEntity.LEAD, "UF_CRM_СЧЁТ", "string", "x"));
        assertThat(new CustomField(UserFieldEntity.LEAD, "X".repeat(43), "string", "x").name())
                .hasSize(50);
    }
}
