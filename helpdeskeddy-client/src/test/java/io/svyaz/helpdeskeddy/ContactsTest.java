package io.svyaz.helpdeskeddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.svyaz.core.FindOrCreate;
import io.svyaz.core.Secret;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.helpdeskeddy.users.User;
import io.svyaz.helpdeskeddy.users.UserFields;
import io.svyaz.testkit.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
    private static final String EMAIL = "client@example.com";

    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    private FindOrCreate<User> byEmail() {
        return hub.client
                .contacts()
                .findOrCreateByEmail(EMAIL, Hub.person("Иван"))
                .execute();
    }

    @Test
    void whoIsThereIsFoundAndNotChanged() {
        long id = hub.account.addUser("Пётр", "Client@Example.com", "");

        assertThat(byEmail())
                .isInstanceOfSatisfying(
                        FindOrCreate.Found.class,
                        found -> assertThat(((User) found.value()).id()).isEqualTo(id));
        assertThat(hub.sent("POST users/")).isZero();
        assertThat(hub.account.requests("GET users/").get(0).query())
                .isEqualTo("page=1&search=client%40example.com&exact_search=1");
    }

    @Test
    void whoIsNotThereIsCreatedWithTheAddressThatWasLookedFor() {
        FindOrCreate<User> made = byEmail();

        assertThat(made.isCreated()).isTrue();
        assertThat(made.single().orElseThrow().email()).contains(EMAIL);
        assertThat(hub.account.users()).isEqualTo(2);
        assertThat(byEmail().isCreated()).isFalse();
    }

    @Test
    void severalAreNeverTakenForOne() {
        hub.account.addUser("Пётр", EMAIL, "");
        hub.account.addUser("Павел", EMAIL, "");

        assertThat(byEmail())
                .isInstanceOfSatisfying(
                        FindOrCreate.Ambiguous.class,
                        several -> assertThat(several.candidates()).hasSize(2));
        assertThatThrownBy(() -> hub.client
                        .contacts()
                        .upsertByEmail(EMAIL, Hub.person("Иван"))
                        .execute())
                .isInstanceOf(RequestRejectedException.class);
        assertThat(hub.sent("POST users/")).isZero();
    }

    @Test
    void aHitOfTheSearchThatHasAnotherAddressIsNoHit() {
        hub.account.addUser(EMAIL, "other@example.com", "");

        assertThat(byEmail().isCreated()).isTrue();
    }

    @Test
    void whereListsDoNotTellTheAddressEachHitIsRead() {
        hub.account.listsWithoutEmail(true);
        hub.account.addUser(EMAIL, "other@example.com", "");
        long id = hub.account.addUser("Пётр", EMAIL, "");

        assertThat(byEmail().single().orElseThrow().id()).isEqualTo(id);
        assertThat(hub.sent("GET users/{id}")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+7 (926) 000-00-00", "89260000000", "79260000000"})
    void aTelephoneIsComparedByItsDigits(String asked) {
        long id = hub.account.addUser("Пётр", "p@example.com", "+79260000000");
        hub.account.addUser("Павел", "q@example.com", "+1 9260000000");

        assertThat(hub.client.contacts().findByPhone(asked).execute())
                .extracting(User::id)
                .containsExactly(id);
    }

    @Test
    void anIdOfOnesOwnIsFoundAmongAllUsers() {
        for (int i = 0; i < 70; i++) {
            hub.account.addUser("Клиент", "c" + i + "@example.com", "", Map.of(87L, "b" + i));
        }

        List<User> found = hub.client.contacts().findByExternalId(87, "b65").execute();
        FindOrCreate<User> made = hub.client
                .contacts()
                .findOrCreateByExternalId(87, "b700", Hub.person("Иван"))
                .execute();

        assertThat(found)
                .singleElement()
                .extracting(user -> user.email().orElse(""))
                .isEqualTo("c65@example.com");
        assertThat(made.isCreated()).isTrue();
        assertThat(made.single().orElseThrow().customField(87).orElseThrow().text())
                .contains("b700");
        assertThat(hub.client.contacts().findByExternalId(88, "b65").execute()).isEmpty();
    }

    @Test
    @DisplayName("S1-04 S1-09 a user who is there is changed and keeps the id, one who is not is made")
    void anUpsertChangesOrMakes() {
        User made =
                hub.client.contacts().upsertByEmail(EMAIL, Hub.person("Иван")).execute();
        User changed = hub.client
                .contacts()
                .upsertByEmail(EMAIL, UserFields.create().name("Иоанн").customField(87, "77"))
                .execute();

        assertThat(changed.id()).isEqualTo(made.id());
        assertThat(changed.name()).contains("Иоанн");
        assertThat(changed.email()).contains(EMAIL);
        assertThat(hub.account.users()).isEqualTo(2);
    }

    @Test
    void versionOneMakesOrChangesInOneRequest() {
        HelpDeskEddyClient first = hub.builder()
                .apiVersion(ApiVersion.V1)
                .bearerToken(Secret.of(Hub.TOKEN))
                .build();
        hub.account.faults().next(1, "POST users", Fault.resetAfterExecuting());

        User user = first.contacts()
                .upsertByEmail(EMAIL, UserFields.create().name("Иван").customField("bitrix_user_id", "77"))
                .execute();

        assertThat(user.email()).contains(EMAIL);
        assertThat(hub.account.users()).isEqualTo(2);
        assertThat(hub.account.requests())
                .hasSize(2)
                .allMatch(request -> request.path().equals("/api/v1/users"));
    }

    static List<Fault> losses() {
        return List.of(
                Fault.resetAfterExecuting(),
                Fault.truncatedBody(),
                Fault.badGateway().afterExecuting(),
                Fault.htmlPage().afterExecuting(),
                Fault.emptyBody().afterExecuting());
    }

    @ParameterizedTest
    @MethodSource("losses")
    void afterALostAnswerItLooksAgain(Fault loss) {
        hub.account.faults().next(1, "POST users/", loss);

        assertThat(byEmail().isCreated()).isTrue();
        assertThat(hub.account.users()).isEqualTo(2);
        assertThat(hub.sent("POST users/")).isEqualTo(1);
    }

    @Test
    void whatMayStillComeIsNotCreatedAgain() {
        hub.account.faults().next(1, "POST users/", Fault.resetBeforeExecuting());

        assertThat(catchThrowable(this::byEmail)).isInstanceOf(UnavailableException.class);
        assertThat(hub.sent("POST users/")).isEqualTo(1);
        assertThat(byEmail().isCreated()).isTrue();
        assertThat(hub.account.users()).isEqualTo(2);
    }

    @Test
    @DisplayName("20 registrations at the same time with lost answers make one user")
    void twentyRegistrationsAtOnceMakeOneUser() throws Exception {
        hub.account.faults().next(1, "POST users/", Fault.resetBeforeExecuting());
        hub.account.faults().next(1, "POST users/", Fault.resetAfterExecuting());
        hub.account.faults().next(2, "GET users/", Fault.badGateway());
        ExecutorService threads = Executors.newFixedThreadPool(20);
        CountDownLatch together = new CountDownLatch(1);
        try {
            List<Future<FindOrCreate<User>>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Callable<FindOrCreate<User>> registration = () -> {
                    together.await();
                    return hub.client
                            .contacts()
                            .findOrCreateByEmail(EMAIL, Hub.person("Иван"))
                            .with(options -> options.deadline(java.time.Duration.ofMinutes(10)))
                            .execute();
                };
                all.add(threads.submit(registration));
            }
            together.countDown();
            int created = 0;
            int failed = 0;
            for (Future<FindOrCreate<User>> each : all) {
                try {
                    FindOrCreate<User> user = each.get();
                    created += user.isCreated() ? 1 : 0;
                    assertThat(user.single().orElseThrow().email()).contains(EMAIL);
                } catch (java.util.concurrent.ExecutionException lost) {
                    assertThat(lost).hasCauseInstanceOf(ApiException.class);
                    failed++;
                }
            }
            assertThat(created).isEqualTo(1);
            assertThat(failed).isEqualTo(1);
            assertThat(hub.account.users()).isEqualTo(2);
            assertThat(hub.sent("POST users/")).isEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nothingIsLookedForByNothing(String nothing) {
        assertThatThrownBy(() -> hub.client.contacts().findByEmail(nothing))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hub.client.contacts().findByPhone(nothing))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hub.client.contacts().findByExternalId(87, nothing))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
