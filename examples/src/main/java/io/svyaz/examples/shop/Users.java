package io.svyaz.examples.shop;

import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.SyncQueue;
import io.svyaz.recipes.customers.NewShopUser;
import io.svyaz.recipes.customers.Origin;
import io.svyaz.recipes.customers.ShopUser;
import io.svyaz.recipes.customers.ShopUsers;
import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The users of the shop. Saving one hands in {@code customer.sync} in the same transaction. */
final class Users implements ShopUsers {
    static final String SYNC = "customer.sync";

    private static final String ALL = "select id, login, email, name, last_name, phone, origin from shop_user";

    private final Shop shop;
    private final SyncQueue queue;

    Users(Shop shop) {
        this.shop = shop;
        this.queue = SyncQueue.in(shop.store());
    }

    void save(ShopUser user) {
        shop.store().run("shop.user", connection -> save(connection, user));
    }

    private String save(Connection connection, ShopUser user) throws SQLException {
        Shop.write(
                connection,
                "merge into shop_user (id, login, email, name, last_name, phone, origin) key (id) values (?, ?, ?, ?, ?, ?, ?)",
                user.id(),
                user.login(),
                user.email(),
                user.name(),
                user.lastName(),
                user.phone(),
                user.origin().map(Origin::text).orElse(""));
        queue.enqueue(
                connection,
                Job.builder(SYNC)
                        .orderKey("user:" + user.id())
                        .coalesce()
                        .payload(Json.write(Map.of("user", user.id())))
                        .build());
        return user.id();
    }

    @Override
    public Optional<ShopUser> find(String userId) {
        return shop.read(Users::user, ALL + " where id = ?", userId).stream().findFirst();
    }

    @Override
    public List<ShopUser> findByEmail(String email) {
        return shop.read(Users::user, ALL + " where lower(email) = lower(?) order by id", email);
    }

    @Override
    public List<ShopUser> findByPhone(Phone phone) {
        return shop.read(Users::user, ALL + " where phone <> '' order by id").stream()
                .filter(user -> PhoneNormalizer.russian().isSpellingOf(phone, user.phone()))
                .toList();
    }

    @Override
    public String create(NewShopUser user) {
        return shop.store().run("shop.user", connection -> {
            String id = Shop.read(connection, row -> row.getString(1), "select next value for shop_user_id")
                    .get(0);
            return save(
                    connection,
                    ShopUser.of(id)
                            .withLogin(user.email())
                            .withEmail(user.email())
                            .withName(user.name(), "")
                            .withPhone(user.phone())
                            .withOrigin(user.origin()));
        });
    }

    private static ShopUser user(ResultSet row) throws SQLException {
        ShopUser user = ShopUser.of(row.getString("id"))
                .withLogin(row.getString("login"))
                .withEmail(row.getString("email"))
                .withName(row.getString("name"), row.getString("last_name"))
                .withPhone(row.getString("phone"));
        return Origin.parse(row.getString("origin")).map(user::withOrigin).orElse(user);
    }
}
