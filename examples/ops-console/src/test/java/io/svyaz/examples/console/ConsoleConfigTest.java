package io.svyaz.examples.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleConfigTest {
    private static final String HASH =
            PasswordHash.of("a password".toCharArray(), 10).text();

    @Test
    void it_listens_on_loopback_unless_told_otherwise() {
        ConsoleConfig config = ConsoleConfig.read(environment("CONSOLE_USERS", "olga:operator:" + HASH));
        assertThat(config.host()).isEqualTo("127.0.0.1");
        assertThat(config.port()).isEqualTo(8090);
        assertThat(config.toString()).doesNotContain("s3cr3t").doesNotContain(HASH);
    }

    @Test
    void without_users_it_does_not_start_and_says_how_to_make_one() {
        assertThatThrownBy(() -> ConsoleConfig.read(environment()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CONSOLE_USERS")
                .hasMessageContaining("--hash");
        assertThatThrownBy(() -> Users.parse(List.of("# nobody"))).hasMessageContaining("there is none");
    }

    @Test
    void beyond_this_machine_it_must_know_its_public_address() {
        assertThatThrownBy(() -> ConsoleConfig.read(
                        environment("CONSOLE_USERS", "olga:operator:" + HASH, "CONSOLE_BIND", "0.0.0.0:8090")))
                .hasMessageContaining("CONSOLE_PUBLIC_URL");
    }

    @Test
    void everything_wrong_is_said_at_once_and_no_value() {
        Map<String, String> wrong = Map.of("CONSOLE_JDBC_URL", "mysql://s3cr3t", "CONSOLE_BIND", "s3cr3t");
        assertThatThrownBy(() -> ConsoleConfig.read(wrong))
                .hasMessageContainingAll("CONSOLE_JDBC_URL", "CONSOLE_BIND", "CONSOLE_USERS")
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void a_line_that_is_no_user_is_named_by_its_number_only() {
        assertThatThrownBy(() -> Users.parse(List.of("olga:operator:" + HASH, "", "s3cr3t", "viktor:admin:" + HASH)))
                .hasMessageContainingAll("line 3", "line 4", "viewer or operator")
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void a_hash_knows_its_password_again_and_no_other() {
        PasswordHash hash = PasswordHash.parse(HASH);
        assertThat(hash.matches("a password".toCharArray())).isTrue();
        assertThat(hash.matches("a Password".toCharArray())).isFalse();
        assertThat(hash.toString()).isEqualTo("***");
        assertThat(PasswordHash.of("a password".toCharArray(), 10).text()).isNotEqualTo(HASH);
    }

    private static Map<String, String> environment(String... more) {
        Map<String, String> environment =
                new HashMap<>(Map.of("CONSOLE_JDBC_URL", "jdbc:h2:mem:x", "CONSOLE_DB_PASSWORD", "s3cr3t"));
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return environment;
    }
}
