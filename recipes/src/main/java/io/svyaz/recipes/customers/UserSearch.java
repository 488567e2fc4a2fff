package io.svyaz.recipes.customers;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import java.util.List;
import java.util.Optional;

/** Finds the shop user of a contact: by id, by card, by address, by number. */
final class UserSearch {

    private final ShopUsers users;
    private final IdMap ids;
    private final IdKind kind;
    private final CustomerMapper mapper;
    private final Chooser chooser;

    UserSearch(ShopUsers users, IdMap ids, IdKind kind, CustomerMapper mapper, Chooser chooser) {
        this.users = users;
        this.ids = ids;
        this.kind = kind;
        this.mapper = mapper;
        this.chooser = chooser;
    }

    Optional<String> find(String operation, Contact contact) {
        Optional<String> known = contact.userId().or(() -> contact.customerId().flatMap(card -> ids.local(kind, card)));
        return known.isPresent() ? known : byAddress(operation, contact);
    }

    Optional<String> byAddress(String operation, Contact contact) {
        List<ShopUser> found =
                contact.email().flatMap(Emails::parse).map(users::findByEmail).orElse(List.of());
        if (found.isEmpty()) {
            found = contact.phone()
                    .flatMap(mapper::phone)
                    .map(users::findByPhone)
                    .orElse(List.of());
        }
        Choice<ShopUser> choice = chooser.user(found);
        if (choice.isRefused()) {
            throw Refusals.ambiguous(operation, "a contact", found.size());
        }
        return choice.value().map(ShopUser::id);
    }
}
