package io.svyaz.bitrix;

import static io.svyaz.core.Idempotency.IDEMPOTENT;
import static io.svyaz.core.Idempotency.READ;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PortalTest {
    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    static Stream<MethodCase> cases() {
        return Stream.of(
                MethodCase.of("app.info", READ, c -> c.application().info(), "{}", """
{"ID":5,"CODE":"vendor.app","VERSION":4,"STATUS":"F","INSTALLED":true,
"PAYMENT_EXPIRED":"N","DAYS":null,"LANGUAGE_ID":"ru","LICENSE":"ru_ent250",
"LICENSE_TYPE":"ent250","LICENSE_FAMILY":"ent"}""", app -> {
                    assertThat(app.id()).isEqualTo(5);
                    assertThat(app.installed()).contains(true);
                    assertThat(app.paymentExpired()).contains(false);
                    assertThat(app.days()).isEmpty();
                    assertThat(app.licenseFamily()).contains("ent");
                }),
                MethodCase.of(
                        "app.info",
                        READ,
                        c -> c.application().tariff(),
                        "{}",
                        "{\"ID\":5,\"LICENSE_FAMILY\":\"ENT\"}",
                        tariff -> assertThat(tariff).isEqualTo(Tariff.ENTERPRISE)),
                MethodCase.of(
                        "app.info",
                        READ,
                        c -> c.application().tariff(),
                        "{}",
                        "{\"ID\":5}",
                        tariff -> assertThat(tariff).isEqualTo(Tariff.STANDARD)),
                MethodCase.of(
                        "app.option.get",
                        READ,
                        c -> c.application().options(),
                        "{}",
                        "{\"a\":\"1\",\"b\":\"x\"}",
                        options ->
                                assertThat(options.asMap()).containsExactly(Map.entry("a", "1"), Map.entry("b", "x"))),
                MethodCase.of(
                        "app.option.get",
                        READ,
                        c -> c.application().options(),
                        "{}",
                        "[]",
                        options -> assertThat(options.asMap()).isEmpty()),
                MethodCase.of(
                        "app.option.get",
                        READ,
                        c -> c.application().option("a"),
                        "{\"option\":\"a\"}",
                        "\"1\"",
                        value -> assertThat(value).contains("1")),
                MethodCase.of(
                        "app.option.get",
                        READ,
                        c -> c.application().option("a"),
                        "{\"option\":\"a\"}",
                        "null",
                        value -> assertThat(value).isEmpty()),
                MethodCase.of(
                        "app.option.get",
                        READ,
                        c -> c.application().option("a"),
                        "{\"option\":\"a\"}",
                        "\"\"",
                        value -> assertThat(value).isEmpty()),
                MethodCase.of(
                        "app.option.get",
                        READ,
                        c -> c.application().option("a"),
                        "{\"option\":\"a\"}",
                        "[]",
                        value -> assertThat(value).isEmpty()),
                MethodCase.of(
                        "app.option.get",
                        READ,
                        c -> c.application().option("a"),
                        "{\"option\":\"a\"}",
                        "false",
                        value -> assertThat(value).isEmpty()),
                MethodCase.of(
                        "app.option.set",
                        IDEMPOTENT,
                        c -> c.application().setOptions(Map.of("a", "1")),
                        "{\"options\":{\"a\":\"1\"}}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of("profile", READ, c -> c.portal().profile(), "{}", """
{"ID":"1","ADMIN":true,"NAME":"A","LAST_NAME":"B","PERSONAL_GENDER":"","TIME_ZONE":""}""", profile -> {
                    assertThat(profile.id()).isEqualTo(1);
                    assertThat(profile.admin()).contains(true);
                    assertThat(profile.lastName()).contains("B");
                }),
                MethodCase.of(
                        "scope",
                        READ,
                        c -> c.portal().scope(),
                        "{}",
                        "[\"crm\",\"user\"]",
                        scopes -> assertThat(scopes).containsExactly("crm", "user")),
                MethodCase.of(
                        "scope",
                        READ,
                        c -> c.portal().allScopes(),
                        "{\"full\":true}",
                        "[\"crm\"]",
                        scopes -> assertThat(scopes).containsExactly("crm")),
                MethodCase.of(
                        "methods",
                        READ,
                        c -> c.portal().methods("user"),
                        "{\"scope\":\"user\"}",
                        "[\"user.get\"]",
                        methods -> assertThat(methods).containsExactly("user.get")),
                MethodCase.of(
                        "method.get",
                        READ,
                        c -> c.portal().method("user.get"),
                        "{\"name\":\"user.get\"}",
                        "{\"isExisting\":true,\"isAvailable\":false}",
                        method -> {
                            assertThat(method.existing()).isTrue();
                            assertThat(method.available()).isFalse();
                        }),
                MethodCase.of(
                        "server.time",
                        READ,
                        c -> c.portal().serverTime(),
                        "{}",
                        "\"2026-08-05T09:02:13+00:00\"",
                        time -> assertThat(time).isEqualTo(OffsetDateTime.parse("2026-08-05T09:02:13Z"))),
                MethodCase.of(
                        "feature.get",
                        READ,
                        c -> c.portal().feature("rest_offline_extended"),
                        "{\"CODE\":\"rest_offline_extended\"}",
                        "{\"value\":\"Y\"}",
                        has -> assertThat(has).isTrue()),
                MethodCase.of(
                        "access.name",
                        READ,
                        c -> c.portal().accessNames(List.of("AU", "U1")),
                        "{\"ACCESS\":[\"AU\",\"U1\"]}",
                        "{\"AU\":{\"provider\":\"\",\"name\":\"All users\",\"provider_id\":\"other\"}}",
                        names -> {
                            assertThat(names).containsOnlyKeys("AU");
                            assertThat(names.get("AU").name()).contains("All users");
                        }),
                MethodCase.of(
                        "access.name",
                        READ,
                        c -> c.portal().accessNames(List.of("U0")),
                        "{\"ACCESS\":[\"U0\"]}",
                        "[]",
                        names -> assertThat(names).isEmpty()),
                MethodCase.of(
                        "user.access",
                        READ,
                        c -> c.portal().hasAccess(List.of("G2")),
                        "{\"ACCESS\":[\"G2\"]}",
                        "true",
                        done -> assertThat(done).isTrue()),
                MethodCase.of(
                        "user.admin",
                        READ,
                        c -> c.portal().isAdmin(),
                        "{}",
                        "false",
                        is -> assertThat(is).isFalse()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sendsTheDocumentedFormAndReadsTheAnswer(MethodCase method) {
        method.run(wire);
    }
}
