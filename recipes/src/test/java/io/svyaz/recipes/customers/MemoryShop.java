package io.svyaz.recipes.customers;

import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The users of a shop that tells about registrations as Bitrix does: before the maker of a user hears its id. */
public final class MemoryShop implements ShopUsers {

    public final Map<String, ShopUser> all = new ConcurrentSkipListMap<>();
    public final List<NewShopUser> made = new ArrayList<>();
    Consumer<ShopUser> onRegistered = user -> {};
    private final AtomicInteger next = new AtomicInteger(100);

    public void add(ShopUser user) {
        all.put(user.id(), user);
    }

    @Override
    public Optional<ShopUser> find(String userId) {
        return Optional.ofNullable(all.get(userId));
    }

    @Override
    public List<ShopUser> findByEmail(String email) {
        return all.values().stream()
                .filter(user -> user.address().filter(email::equalsIgnoreCase).isPresent())
                .toList();
    }

    @Override
    public List<ShopUser> findByPhone(Phone phone) {
        return all.values().stream()
                .filter(user -> PhoneNormalizer.russian().isSpellingOf(phone, user.phone()))
                .toList();
    }

    @Override
    public String create(NewShopUser user) {
        String id = Integer.toString(next.getAndIncrement());
        ShopUser stored = ShopUser.of(id)
                .withLogin(user.email())
                .withEmail(user.email())
                .withName(user.name(), "")
                .withPhone(user.phone())
                .withOrigin(user.origin());
        add(stored);
        synchronized (made) {
            made.add(user);
        }
        onRegistered.accept(stored);
        return id;
    }
}
