package io.svyaz.recipes.customers;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Chooses one of several by policy; decides, and does nothing. */
final class Chooser {

    private static final Comparator<String> BY_NUMBER = Comparator.comparing(Chooser::number);

    private final AmbiguityPolicy policy;

    Chooser(AmbiguityPolicy policy) {
        this.policy = policy;
    }

    AmbiguityPolicy policy() {
        return policy;
    }

    Choice<Customer> customer(List<Customer> candidates) {
        boolean timed = candidates.stream().allMatch(each -> each.createdAt().isPresent());
        Comparator<Customer> byId = Comparator.comparing(Customer::id, BY_NUMBER);
        Comparator<Customer> byTime =
                Comparator.comparing(each -> each.createdAt().orElse(Instant.EPOCH));
        return choose(candidates, Customer::id, timed ? byTime.thenComparing(byId) : byId);
    }

    Choice<ShopUser> user(List<ShopUser> candidates) {
        return choose(candidates, ShopUser::id, Comparator.comparing(ShopUser::id, BY_NUMBER));
    }

    private <T> Choice<T> choose(List<T> found, Function<T, String> id, Comparator<T> age) {
        List<T> candidates = List.copyOf(found);
        if (candidates.stream().map(id).distinct().count() < 2) {
            return new Choice<>(
                    candidates.stream().findFirst(),
                    candidates.stream().limit(1).toList());
        }
        return new Choice<>(
                switch (policy) {
                    case FIRST -> Optional.of(candidates.get(0));
                    case NEWEST -> candidates.stream().max(age);
                    case FAIL -> Optional.empty();
                },
                candidates);
    }

    private static BigInteger number(String id) {
        return id.matches("\\d{1,40}") ? new BigInteger(id) : BigInteger.ZERO;
    }
}
