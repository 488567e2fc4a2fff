package io.svyaz.recipes.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.svyaz.bitrix.lists.ListAddress;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.recipes.internal.TestPortal;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PermissionCheckTest {

    @Test
    @DisplayName("S3-02 a missing scope is named before the first event")
    void aMissingScopeIsNamed() {
        try (var portal = new TestPortal(FakeBitrix24.builder().scopes("crm"))) {
            PermissionReport report = new PermissionCheck(portal.bitrix).check(FlowNeeds.dealProductsList());

            assertThat(report.missingScopes()).containsExactly("lists");
            assertThatIllegalStateException()
                    .isThrownBy(report::orThrow)
                    .withMessageContaining("scope lists")
                    .withMessageContaining("insufficient_scope")
                    .withMessageContaining("deal products list");
        }
    }

    @Test
    @DisplayName("S3-02 a call without its scope fails with an error that names the scope")
    void aCallNamesItsScope() {
        try (var portal = new TestPortal(FakeBitrix24.builder().scopes("crm"))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> portal.bitrix
                            .lists()
                            .elements(ListAddress.of("lists", 1))
                            .find(1)
                            .execute())
                    .withMessageContaining("lists")
                    .satisfies(failure -> assertThat(failure.vendorCode()).contains("insufficient_scope"));
        }
    }

    @Test
    @DisplayName("S3-02 where all scopes are there each method is asked for")
    void allIsThere() {
        try (var portal = new TestPortal()) {
            PermissionCheck check = new PermissionCheck(portal.bitrix);

            for (FlowNeeds needs : List.of(
                    FlowNeeds.dealProductsList(),
                    FlowNeeds.smartInvoiceTotalsInList(),
                    FlowNeeds.smartInvoiceTotalsInProcess())) {
                PermissionReport report = check.check(needs);
                assertThat(report.isComplete()).as(report.toString()).isTrue();
                assertThatCode(report::orThrow).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void aMethodThatThePortalDoesNotHaveIsNamed() {
        try (var portal = new TestPortal()) {
            PermissionReport report = new PermissionCheck(portal.bitrix)
                    .check(new FlowNeeds("mine", List.of("crm.deal.get", "crm.lead.nothing")));

            assertThat(report.unavailableMethods()).containsExactly("crm.lead.nothing");
            assertThatIllegalStateException().isThrownBy(report::orThrow).withMessageContaining("crm.lead.nothing");
        }
    }

    @Test
    @DisplayName("S3-02 the check writes nothing")
    void theCheckOnlyReads() {
        try (var portal = new TestPortal()) {
            new PermissionCheck(portal.bitrix).check(FlowNeeds.dealProductsList());

            assertThat(portal.writes()).isEmpty();
        }
    }
}
