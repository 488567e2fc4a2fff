package io.svyaz.recipes.customers;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.Execution;
import io.svyaz.kit.idmap.IdMap;
import java.util.List;
import java.util.Optional;

/** Finds the card of a person, or makes it and looks again when the answer was lost. */
final class CardSearch {

    private final CustomerDirectory directory;
    private final Chooser chooser;
    private final IdMap ids;

    CardSearch(CustomerDirectory directory, Chooser chooser, IdMap ids) {
        this.directory = directory;
        this.chooser = chooser;
        this.ids = ids;
    }

    /** By address first. A telephone may be a family's: cards that belong to other users do not count then. */
    Choice<Customer> find(CustomerFields who, String userId) {
        List<Customer> byEmail = who.email().map(directory::findByEmail).orElse(List.of());
        return chooser.customer(byEmail.isEmpty() ? byPhone(who, userId) : byEmail);
    }

    private List<Customer> byPhone(CustomerFields who, String userId) {
        return who.phone().map(directory::findByPhone).orElse(List.of()).stream()
                .filter(card -> ids.local(directory.kind(), card.id())
                        .filter(owner -> !owner.equals(userId))
                        .isEmpty())
                .toList();
    }

    String create(CustomerFields who) {
        try {
            return directory.create(who);
        } catch (CallInterruptedException stop) {
            throw stop;
        } catch (ApiException failure) {
            if (failure.execution() == Execution.REFUSED) {
                throw failure;
            }
            return lookedAgain(who, failure).orElseThrow(() -> failure);
        }
    }

    private Optional<String> lookedAgain(CustomerFields who, ApiException failure) {
        try {
            List<Customer> found = who.email()
                    .map(directory::findByEmail)
                    .orElseGet(() -> byPhone(who, who.userId().orElse("")));
            if (found.isEmpty()) {
                found = who.userId().map(directory::findByUserId).orElse(List.of());
            }
            return chooser.customer(found).value().map(Customer::id);
        } catch (ApiException again) {
            failure.addSuppressed(again);
            return Optional.empty();
        }
    }
}
