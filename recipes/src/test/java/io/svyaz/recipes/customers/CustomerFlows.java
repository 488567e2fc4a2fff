package io.svyaz.recipes.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Timing;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.customers.SyncOutcome.Kind;
import io.svyaz.recipes.phone.PhoneNormalizer;
import io.svyaz.testkit.FakeClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the flows of customers do, whichever helpdesk it is. */
@Timeout(120)
abstract class CustomerFlows {

    static final String EMAIL = "ivan@example.com";
    static final ShopUser IVAN = ShopUser.of("15")
            .withLogin("ivan")
            .withEmail(EMAIL)
            .withName("Ivan", "Petrov")
            .withPhone("8 (495) 123-45-67");

    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:30Z"));
    final MemoryShop shop = new MemoryShop();
    final IdMap ids = IdMap.inMemory();

    final Timing timing() {
        return new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.0);
    }

    /** A directory over a client of its own, as on another node. */
    abstract CustomerDirectory directory();

    abstract String addCard(String name, String email, String phone);

    abstract int cards();

    abstract int creations();

    /** Requests that change a card. */
    abstract int updates();

    abstract int requests();

    abstract void loseTheAnswerToTheNextCreation();

    abstract void close();

    @AfterEach
    void stop() {
        close();
    }

    final CustomerSyncBuilder sync() {
        return CustomerSync.builder(shop, directory(), ids);
    }

    final Optional<Customer> card(String id) {
        return directory().find(id);
    }

    @Test
    @DisplayName(
            "S0-06 S1-07 S1-09 20 registrations of one user at once on 2 nodes with a lost answer make one card and one row")
    void oneCardUnderRacesAndALostAnswer() throws Exception {
        shop.add(IVAN);
        loseTheAnswerToTheNextCreation();
        List<CustomerSync> nodes = List.of(sync().build(), sync().build());

        List<SyncOutcome> all = Together.run(20, i -> nodes.get(i % 2).onUserRegistered("15"));

        assertThat(creations()).isEqualTo(1);
        assertThat(cards()).isEqualTo(1);
        assertThat(ids.links(directory().kind(), "")).hasSize(1);
        assertThat(all.stream().map(SyncOutcome::customerId).distinct()).hasSize(1);
        assertThat(all.stream().filter(each -> each.kind() == Kind.CREATED)).hasSize(1);
    }

    @Test
    @DisplayName("S0-09 after a lost answer and a crash the next run finds the card and makes no second one")
    void aCrashAfterTheCreationMakesNoSecondCard() {
        directory().create(new CustomerMapper(PhoneNormalizer.russian()).fields(IVAN));

        SyncOutcome again = sync().build().onUserRegistered(IVAN);

        assertThat(again.kind()).isEqualTo(Kind.FOUND);
        assertThat(cards()).isEqualTo(1);
    }

    @Test
    @DisplayName("S0-10 S0-25 S1-11 the card of a known user is told without a remote call")
    void theCardOfAKnownUserIsToldWithoutACall() {
        CustomerSync flow = sync().build();
        String card = flow.onUserRegistered(IVAN).customerId().orElseThrow();
        int before = requests();

        assertThat(flow.ensure("15")).isEqualTo(SyncOutcome.of(Kind.KNOWN, card));
        assertThat(flow.customerId("15")).contains(card);
        assertThat(flow.customerId("16")).isEmpty();
        assertThat(requests()).isEqualTo(before);
    }

    @Test
    @DisplayName("S0-07 a login that is no address is not looked up and not repeated")
    void aLoginThatIsNoAddressIsNotLookedUp() {
        assertThatThrownBy(() -> sync().build().onUserRegistered(IVAN.withEmail("")))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("User 15");
        assertThat(requests()).isZero();
    }

    @Test
    @DisplayName("S0-07 a login that is an address stands in for an empty e-mail")
    void aLoginThatIsAnAddressCounts() {
        String card = addCard("Ivan", EMAIL, "");

        assertThat(sync().build()
                        .onUserRegistered(IVAN.withEmail("").withLogin(EMAIL))
                        .customerId())
                .contains(card);
    }

    @Test
    @DisplayName("S0-08 two cards fail under FAIL, and nothing is written")
    void twoCardsFail() {
        addCard("One", EMAIL, "");
        addCard("Two", EMAIL, "");

        assertThatThrownBy(() -> sync().build().onUserRegistered(IVAN))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("2 records fit");
        assertThat(cards()).isEqualTo(2);
        assertThat(updates()).isZero();
        assertThat(ids.links(directory().kind(), "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FIRST, 0", "NEWEST, 1"})
    @DisplayName("S0-08 two cards are chosen from by policy and all are told")
    void twoCardsAreChosenFromByPolicy(AmbiguityPolicy policy, int chosen) {
        List<String> both = List.of(addCard("A", EMAIL, ""), addCard("B", EMAIL, ""));

        SyncOutcome outcome = sync().ambiguity(policy).build().onUserRegistered(IVAN);

        assertThat(outcome.customerId()).contains(both.get(chosen));
        assertThat(outcome.candidates()).containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    @DisplayName("S1-09 an existing card is updated, its number stays, and what is equal is not written again")
    void anExistingCardIsUpdated() {
        CustomerSync flow = sync().build();
        String card = flow.onUserRegistered(IVAN).customerId().orElseThrow();

        SyncOutcome renamed = flow.onUserRegistered(IVAN.withName("Ivan", "Sidorov"));

        assertThat(renamed).isEqualTo(SyncOutcome.of(Kind.UPDATED, card));
        assertThat(card(card).orElseThrow().name()).isEqualTo("Ivan Sidorov");
        int before = updates();
        flow.onUserRegistered(IVAN.withName("Ivan", "Sidorov"));
        assertThat(updates()).isEqualTo(before);
    }

    @Test
    @DisplayName("S1-11 a card that belongs to another user is not taken")
    void aCardOfAnotherUserIsNotTaken() {
        CustomerSync flow = sync().build();
        flow.onUserRegistered(IVAN);

        assertThatThrownBy(() -> flow.onUserRegistered(ShopUser.of("16").withEmail(EMAIL)))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("another user");
        assertThat(ids.links(directory().kind(), "")).hasSize(1);
    }

    @Test
    void a_family_that_shares_a_telephone_has_a_card_each() {
        CustomerSync flow = sync().build();
        flow.onUserRegistered(IVAN);

        SyncOutcome anna = flow.onUserRegistered(IVAN_S_WIFE);

        assertThat(anna.kind()).isEqualTo(Kind.CREATED);
        assertThat(cards()).isEqualTo(2);
    }

    private static final ShopUser IVAN_S_WIFE = ShopUser.of("16")
            .withEmail("anna@example.com")
            .withName("Anna", null)
            .withPhone("+7 495 123-45-67");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order,chat,call",
                "order,call,chat",
                "chat,order,call",
                "chat,call,order",
                "call,order,chat",
                "call,chat,order"
            })
    @DisplayName("S1-01 order, chat and call of one person end on one row in any order")
    void anyOrderOfContactsEndsOnOneRow(String order) {
        shop.add(IVAN);
        String chatCard = addCard("Ivan", EMAIL, "");
        CustomerMatcher matcher = CustomerMatcher.of(
                sync().build(), shop, ids, directory().kind(), AmbiguityPolicy.FAIL, PhoneNormalizer.russian());

        Set<CustomerMatch> matches = List.of(order.split(",")).stream()
                .map(each -> switch (each) {
                    case "order" -> Contact.ofUser("15");
                    case "chat" -> Contact.ofCustomer(chatCard).withEmail(EMAIL.toUpperCase());
                    default -> Contact.ofPhone("+7 495 123 45 67");
                })
                .map(matcher::match)
                .collect(Collectors.toSet());

        assertThat(matches)
                .containsExactly(new CustomerMatch(Optional.of("15"), Optional.of(chatCard), Optional.empty()));
        assertThat(ids.links(directory().kind(), "")).hasSize(1);
        assertThat(cards()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(ReverseLinkPolicy.class)
    @DisplayName("S1-10 a known address is linked under every policy")
    void aKnownAddressIsLinked(ReverseLinkPolicy policy) {
        shop.add(IVAN);
        String card = addCard("", EMAIL, "");

        ReverseLinkOutcome outcome =
                reverse(policy).onTicket(Contact.ofCustomer(card).withEmail(EMAIL));

        assertThat(outcome.kind()).isEqualTo(ReverseLinkOutcome.Kind.LINKED);
        assertThat(ids.remote(directory().kind(), "15")).contains(card);
        assertThat(shop.made).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LINK_ONLY, NOT_FOUND, 0", "CREATE_MINIMAL, CREATED, 1", "LEAVE_ANONYMOUS, ANONYMOUS, 0"})
    @DisplayName("S1-10 an unknown address is treated by policy")
    void anUnknownAddressIsTreatedByPolicy(ReverseLinkPolicy policy, ReverseLinkOutcome.Kind kind, int made) {
        String card = addCard("", EMAIL, "");

        ReverseLinkOutcome outcome =
                reverse(policy).onTicket(Contact.ofCustomer(card).withEmail(EMAIL));

        assertThat(outcome.kind()).isEqualTo(kind);
        assertThat(shop.made).hasSize(made);
        assertThat(ids.links(directory().kind(), "")).hasSize(made);
    }

    @Test
    @DisplayName("S1-10 F47 the registration of a profile that was made from a card writes and asks nothing")
    void theEchoOfAMinimalProfileEndsAtOnce() {
        String card = addCard("Ivan", EMAIL, "");
        CustomerSync flow = sync().build();
        shop.onRegistered = flow::onUserRegistered;
        int before = requests();

        ReverseLinkOutcome outcome = reverse(ReverseLinkPolicy.CREATE_MINIMAL)
                .onTicket(Contact.ofCustomer(card).withEmail(EMAIL));

        assertThat(outcome.customerId()).contains(card);
        assertThat(requests()).isEqualTo(before);
        assertThat(cards()).isEqualTo(1);
        assertThat(ids.links(directory().kind(), "")).hasSize(1);
    }

    @Test
    @DisplayName("S1-10 tickets of one unknown address at once on 2 nodes make one profile")
    void twoTicketsAtOnceMakeOneProfile() throws Exception {
        String card = addCard("Ivan", EMAIL, "");
        List<ReverseCustomerLink> nodes =
                List.of(reverse(ReverseLinkPolicy.CREATE_MINIMAL), reverse(ReverseLinkPolicy.CREATE_MINIMAL));

        Together.run(8, i -> nodes.get(i % 2).onTicket(Contact.ofCustomer(card).withEmail(EMAIL)));

        assertThat(shop.made).hasSize(1);
        assertThat(ids.links(directory().kind(), "")).hasSize(1);
    }

    @Test
    void a_failure_of_the_helpdesk_reaches_the_caller_and_leaves_no_row() {
        close();

        assertThatThrownBy(() -> sync().build().onUserRegistered(IVAN)).isInstanceOf(ApiException.class);
        assertThat(ids.links(directory().kind(), "")).isEmpty();
    }

    private ReverseCustomerLink reverse(ReverseLinkPolicy policy) {
        return ReverseCustomerLink.of(
                shop, ids, directory().kind(), policy, AmbiguityPolicy.FAIL, PhoneNormalizer.russian());
    }
}
