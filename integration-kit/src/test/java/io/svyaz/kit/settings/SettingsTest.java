package io.svyaz.kit.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Secret;
import io.svyaz.kit.Store;
import io.svyaz.kit.audit.Audit;
import io.svyaz.kit.audit.AuditEntry;
import io.svyaz.kit.audit.AuditFilter;
import io.svyaz.kit.internal.Sql;
import io.svyaz.testkit.FakeClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {
    private static final SettingDefinition TOKEN = SettingDefinition.secret("usedesk", "api_token");
    private static final SettingDefinition WEBHOOK =
            SettingDefinition.secret("usedesk", "webhook_secret").overlap(Duration.ofHours(24));
    private static final SettingDefinition COMPANY = SettingDefinition.integer("usedesk", "company_id");
    private static final SettingDefinition FIELD = SettingDefinition.text("usedesk", "cf_bitrix_user_id");
    private static final SettingDefinition COMAGIC = SettingDefinition.secret("local.comagic", "webhook_secret");
    private static final SettingDefinition NUMBER = SettingDefinition.text("local.comagic", "virtual_number");
    private static final SettingDefinition URL =
            SettingDefinition.address("vendor.integration", "api_url").or("https://api.service.com/v2");
    private static final SettingDefinition DEBUG = SettingDefinition.flag("vendor.integration", "debug");
    private static final SettingDefinition PAUSE =
            SettingDefinition.duration("vendor.integration", "pause").or("PT30S");
    private static final List<SettingDefinition> ALL =
            List.of(TOKEN, WEBHOOK, COMPANY, FIELD, COMAGIC, NUMBER, URL, DEBUG, PAUSE);
    private static final Secret KEY_1 = KeyRing.newKey();
    private static final Secret KEY_2 = KeyRing.newKey();

    private final FakeClock clock = new FakeClock(Instant.parse("2026-03-01T10:00:00Z"));
    private final KeyRing ring = KeyRing.of("k1", KEY_1);

    private Store installed(DataSource source) {
        Store store = Store.builder(source).clock(clock).build();
        store.installSchema();
        return store;
    }

    private Settings open(Store store, KeyRing keys) {
        return Settings.open(store, AesGcmCipher.with(keys), ALL);
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-30 values of each kind are written, read, removed; the usual one counts where none is saved")
    void kinds(DataSource source) {
        Settings settings = open(installed(source), ring);
        assertThat(settings.address(URL)).contains(URI.create("https://api.service.com/v2"));
        assertThat(settings.duration(PAUSE)).contains(Duration.ofSeconds(30));
        assertThat(settings.flag(DEBUG)).isFalse();
        assertThat(settings.integer(COMPANY)).isEmpty();

        settings.set("anna", URL, "https://other.example/v3");
        settings.set("anna", PAUSE, "PT5M");
        settings.set("anna", DEBUG, "true");
        settings.set("anna", COMPANY, "153712");
        settings.set("anna", FIELD, "12345");
        assertThat(settings.address(URL)).contains(URI.create("https://other.example/v3"));
        assertThat(settings.duration(PAUSE)).contains(Duration.ofMinutes(5));
        assertThat(settings.flag(DEBUG)).isTrue();
        assertThat(settings.integer(COMPANY)).contains(153712L);
        assertThat(settings.text(FIELD)).contains("12345");

        assertThat(settings.remove("anna", URL)).isTrue();
        assertThat(settings.remove("anna", URL)).isFalse();
        assertThat(settings.address(URL)).contains(URI.create("https://api.service.com/v2"));
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-30 an address is https unless the definition allows http; other kinds are checked, too")
    void checked(DataSource source) {
        Settings settings = open(installed(source), ring);
        for (String wrong : List.of("http://api.service.com", "ftp://x/y", "https://", "a b", "https://u:p@host/x")) {
            assertThatThrownBy(() -> settings.set("anna", URL, wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("vendor.integration/api_url")
                    .hasMessageNotContaining("u:p");
        }
        SettingDefinition local =
                SettingDefinition.address("vendor.integration", "api_url").allowHttp();
        settings.define(local);
        settings.set("anna", local, "http://127.0.0.1:8080/x");
        assertThat(settings.address(local)).contains(URI.create("http://127.0.0.1:8080/x"));
        assertThatThrownBy(() -> settings.set("anna", COMPANY, "12x")).hasMessageContaining("whole number");
        assertThatThrownBy(() -> settings.set("anna", DEBUG, "yes")).hasMessageContaining("true or false");
        assertThatThrownBy(() -> settings.set("anna", PAUSE, "5 minutes")).hasMessageContaining("PT30S");
        assertThatThrownBy(() -> settings.set("anna", TOKEN, " ")).hasMessageContaining("empty");
        assertThatThrownBy(() -> settings.text(SettingDefinition.text("x", "y")))
                .hasMessageContaining("x/y");
        SettingDefinition even =
                SettingDefinition.text("x", "even").rule(value -> value.length() % 2 == 0, "use an even length");
        settings.define(even);
        assertThatThrownBy(() -> settings.set("anna", even, "abc")).hasMessage("x/even: use an even length");
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-30 who changed what and when is in the audit, secrets are not")
    void audited(DataSource source) {
        Store store = installed(source);
        Settings settings = open(store, ring);
        settings.set("anna", COMPANY, "1");
        clock.advance(Duration.ofHours(1));
        settings.set("boris", COMPANY, "2");
        settings.set("boris", TOKEN, "s3cr3t-token-1");
        settings.set("boris", TOKEN, "s3cr3t-token-2");
        settings.remove("anna", COMPANY);
        List<AuditEntry> entries = Audit.in(store).list(AuditFilter.all()).entries();
        assertThat(entries)
                .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::target)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("anna", "setting.remove", "setting:usedesk/company_id"),
                        org.assertj.core.groups.Tuple.tuple("boris", "setting.set", "setting:usedesk/api_token"),
                        org.assertj.core.groups.Tuple.tuple("boris", "setting.set", "setting:usedesk/api_token"),
                        org.assertj.core.groups.Tuple.tuple("boris", "setting.set", "setting:usedesk/company_id"),
                        org.assertj.core.groups.Tuple.tuple("anna", "setting.set", "setting:usedesk/company_id"));
        assertThat(entries.get(3).details()).isEqualTo("from '1' to '2'");
        assertThat(entries.get(3).at()).isEqualTo(clock.instant());
        assertThat(entries.toString()).doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-31 S0-26 S4-14 F43 no secret is in the table, a listing, a message or a toString")
    void encrypted(DataSource source) {
        Store store = installed(source);
        Settings settings = open(store, ring);
        settings.set("anna", TOKEN, "s3cr3t-token");
        settings.set("anna", WEBHOOK, "s3cr3t-hook-1");
        settings.set("anna", WEBHOOK, "s3cr3t-hook-2");
        settings.set("anna", COMAGIC, "s3cr3t-comagic");
        settings.set("anna", NUMBER, "74951234567");

        assertThat(dump(store)).doesNotContain("s3cr3t").contains("74951234567");
        assertThat(settings.secret(COMAGIC)).contains(Secret.of("s3cr3t-comagic"));
        assertThat(settings.list().toString()).doesNotContain("s3cr3t");
        assertThat(settings.toString() + settings.live(now -> now, TOKEN) + ring + AesGcmCipher.with(ring))
                .doesNotContain("s3cr3t")
                .doesNotContain(KEY_1.reveal());
        assertThat(settings.list())
                .filteredOn(info -> info.definition().place().equals("usedesk/api_token"))
                .singleElement()
                .satisfies(info -> {
                    assertThat(info.shown()).contains("***");
                    assertThat(info.keyId()).contains("k1");
                    assertThat(info.changedBy()).contains("anna");
                });
        assertThatThrownBy(() -> settings.text(TOKEN)).hasMessageNotContaining("s3cr3t");
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-31 ciphertext moved to another place does not open")
    void moved(DataSource source) {
        Store store = installed(source);
        Settings settings = open(store, ring);
        settings.set("anna", TOKEN, "s3cr3t-token");
        settings.set("anna", COMAGIC, "s3cr3t-comagic");
        execute(
                store,
                "update svyaz_setting set content = (select content from svyaz_setting where name = 'api_token'),"
                        + " version = version + 100 where scope = 'local.comagic'");
        settings.refresh();
        assertThatThrownBy(() -> settings.secret(COMAGIC))
                .isInstanceOf(SecretCipherException.class)
                .hasMessageContaining("local.comagic/webhook_secret")
                .hasMessageNotContaining("s3cr3t");
        assertThat(settings.secret(TOKEN)).contains(Secret.of("s3cr3t-token"));
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-31 a wrong or missing master key is a clear error at the start")
    void wrongKey(DataSource source) {
        Store store = installed(source);
        open(store, ring);
        assertThatThrownBy(() -> open(store, KeyRing.of("k1", KEY_2)))
                .isInstanceOf(SecretCipherException.class)
                .hasMessageStartingWith("settings.open:")
                .hasMessageContaining("k1 is another one");
        assertThatThrownBy(() -> open(store, KeyRing.of("k2", KEY_2)))
                .isInstanceOf(SecretCipherException.class)
                .hasMessageContaining("master key k1, which the ring does not have");

        open(store, ring.with("k2", KEY_2).activate("k2")).set("anna", TOKEN, "x");
        assertThatThrownBy(() -> open(store, ring.with("k2", KeyRing.newKey())))
                .as("the canary opens, a secret of the other key does not")
                .isInstanceOf(SecretCipherException.class)
                .hasMessageContaining("k2 is another one");
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-31 F44 keys are changed: old rows stay readable, all are encrypted anew, the old key goes")
    void rotated(DataSource source) {
        Store store = installed(source);
        Settings first = open(store, ring);
        for (int i = 0; i < 250; i++) {
            SettingDefinition one = SettingDefinition.secret("bitrix:" + i, "token");
            first.define(one);
            first.set("anna", one, "s3cr3t-" + i);
        }
        List<SettingChange> told = new ArrayList<>();
        KeyRing both = ring.with("k2", KEY_2).activate("k2");
        Settings second = open(store, both);
        second.onChange(told::add);
        SettingDefinition seventh = SettingDefinition.secret("bitrix:7", "token");
        second.define(seventh);
        assertThat(second.secret(seventh)).contains(Secret.of("s3cr3t-7"));

        assertThat(second.reencrypt("boris").changed()).isEqualTo(251);
        assertThat(second.reencrypt("boris")).isEqualTo(new Reencrypted(0, List.of()));
        assertThat(told).isEmpty();
        assertThat(first.secret(seventh))
                .as("the node with the old ring, before it looks again")
                .isPresent();

        Settings third = open(store, KeyRing.of("k2", KEY_2));
        third.define(seventh);
        assertThat(third.secret(seventh)).contains(Secret.of("s3cr3t-7"));
        assertThat(Audit.in(store)
                        .list(AuditFilter.all().action("setting.reencrypt"))
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).startsWith("251 secrets"));
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-31 what was saved in the open before it became a secret is encrypted")
    void becameSecret(DataSource source) {
        Store store = installed(source);
        Settings settings = open(store, ring);
        SettingDefinition plain = SettingDefinition.text("x", "pass");
        settings.define(plain);
        settings.set("anna", plain, "s3cr3t-x");
        settings.define(SettingDefinition.secret("x", "pass"));
        assertThat(settings.list().toString()).doesNotContain("s3cr3t");
        assertThat(settings.reencrypt("anna").changed()).isOne();
        assertThat(store.<List<String>>run(
                        "test",
                        connection ->
                                Sql.list(connection, "select content from svyaz_setting", row -> row.getString(1))))
                .allSatisfy(content -> assertThat(content).startsWith("v1:k1:"));
        assertThat(settings.secret(SettingDefinition.secret("x", "pass"))).contains(Secret.of("s3cr3t-x"));
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("S2-01 a key changed at run time is what the next call uses; who holds the old one finishes with it")
    void live(DataSource source) {
        Settings settings = open(installed(source), ring);
        settings.set("anna", TOKEN, "one");
        LiveValue<List<String>> client =
                settings.live(now -> List.of(now.secret(TOKEN).orElseThrow().reveal()), TOKEN);
        List<String> inFlight = client.get();
        assertThat(client.get()).isSameAs(inFlight);
        settings.set("anna", NUMBER, "1");
        assertThat(client.get()).isSameAs(inFlight);
        settings.set("anna", TOKEN, "two");
        assertThat(client.get()).containsExactly("two");
        assertThat(inFlight).containsExactly("one");
        settings.remove("anna", TOKEN);
        assertThatThrownBy(client::get).isInstanceOf(java.util.NoSuchElementException.class);
        settings.set("anna", TOKEN, "two");
        assertThat(client.get()).containsExactly("two");
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName(
            "S2-01 another node sees a change within ten seconds, at once when asked, and keeps values in an outage")
    void otherNode(DataSource source) {
        Store store = installed(source);
        Settings here = open(store, ring);
        Settings there = open(store, ring);
        List<SettingChange> told = new ArrayList<>();
        there.onChange(change -> {
            throw new IllegalStateException("a listener");
        });
        there.onChange(told::add);
        here.set("anna", NUMBER, "1");
        assertThat(here.text(NUMBER)).contains("1");
        assertThat(there.text(NUMBER)).isEmpty();
        clock.advance(Duration.ofSeconds(10));
        assertThat(there.text(NUMBER)).contains("1");
        here.set("anna", NUMBER, "2");
        assertThat(there.refresh()).isTrue();
        assertThat(there.refresh()).isFalse();
        assertThat(there.text(NUMBER)).contains("2");
        here.remove("anna", NUMBER);
        there.refresh();
        assertThat(told)
                .containsExactly(
                        new SettingChange("local.comagic", "virtual_number", false),
                        new SettingChange("local.comagic", "virtual_number", false),
                        new SettingChange("local.comagic", "virtual_number", true));

        here.set("anna", NUMBER, "3");
        there.refresh();
        execute(store, "alter table svyaz_setting rename to gone");
        clock.advance(Duration.ofMinutes(1));
        assertThat(there.text(NUMBER)).contains("3");
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    @DisplayName("F44 a webhook secret and the one before it count while their overlap lasts")
    void overlap(DataSource source) {
        Settings settings = open(installed(source), ring);
        assertThat(settings.secrets(WEBHOOK)).isEmpty();
        settings.set("anna", WEBHOOK, "one");
        assertThat(settings.secrets(WEBHOOK)).containsExactly(Secret.of("one"));
        settings.set("anna", WEBHOOK, "two");
        LiveValue<Integer> count = settings.live(now -> now.secrets(WEBHOOK).size(), WEBHOOK);
        assertThat(settings.secrets(WEBHOOK)).containsExactly(Secret.of("two"), Secret.of("one"));
        assertThat(count.get()).isEqualTo(2);
        clock.advance(Duration.ofHours(24));
        assertThat(settings.secrets(WEBHOOK)).containsExactly(Secret.of("two"));
        assertThat(count.get()).isOne();
        settings.remove("anna", WEBHOOK);
        assertThat(settings.secrets(WEBHOOK)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    void of_two_who_edit_the_same_value_the_second_is_told(DataSource source) {
        Store store = installed(source);
        Settings settings = open(store, ring);
        assertThat(settings.replace("anna", NUMBER, "1", 0)).isTrue();
        long version = version(settings);
        assertThat(settings.replace("anna", NUMBER, "2", version)).isTrue();
        assertThat(settings.replace("boris", NUMBER, "3", version)).isFalse();
        assertThat(settings.text(NUMBER)).contains("2");
        settings.remove("anna", NUMBER);
        settings.set("anna", NUMBER, "4");
        assertThat(version(settings)).as("never a version that was").isGreaterThan(version + 1);
        assertThat(Audit.in(store).list(AuditFilter.all().actor("boris")).entries())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.svyaz.kit.Databases#both")
    void nodes_that_open_and_write_together_all_succeed(DataSource source) throws Exception {
        Store store = installed(source);
        var threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Object>> nodes = IntStream.range(0, 6)
                    .mapToObj(i -> Executors.callable(() -> open(store, ring).set("node" + i, NUMBER, "" + i)))
                    .toList();
            for (Future<Object> node : threads.invokeAll(nodes)) {
                node.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(Audit.in(store).list(AuditFilter.all()).entries()).hasSize(6);
    }

    private static long version(Settings settings) {
        return settings.list().stream()
                .filter(info -> info.definition().equals(NUMBER))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static String dump(Store store) {
        return store.run(
                "test",
                connection -> String.join(
                                "\n",
                                Sql.list(
                                        connection,
                                        "select scope, name, content, changed_by from svyaz_setting",
                                        row -> row.getString(1)
                                                + row.getString(2)
                                                + row.getString(3)
                                                + row.getString(4)))
                        + String.join(
                                "\n",
                                Sql.list(
                                        connection,
                                        "select target, details from svyaz_audit",
                                        row -> row.getString(1) + row.getString(2))));
    }

    private static void execute(Store store, String sql) {
        store.run("test", connection -> Sql.update(connection, sql));
    }
}
