package io.svyaz.recipes.managers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ManagerRuleTest {
    private static final Map<String, Long> PEOPLE = Map.of("owner", 1L, "other", 2L, "duty", 9L);

    /** Call, caller, owner, employee; then responsible (KEEP), responsible (TAKE_OVER), told, calls back. */
    private static final String TABLE = """
            answered NEW       -     other | other  other  -     -
            answered NEW       -     -     | duty   duty   duty  -
            answered OPEN_LEAD owner owner | -      -      -     -
            answered OPEN_LEAD owner other | -      other  owner -
            answered OPEN_LEAD owner -     | -      -      owner -
            answered OPEN_LEAD -     other | other  other  -     -
            answered OPEN_LEAD -     -     | duty   duty   duty  -
            answered OPEN_DEAL owner owner | -      -      -     -
            answered OPEN_DEAL owner other | -      other  owner -
            answered OPEN_DEAL owner -     | -      -      owner -
            answered OPEN_DEAL -     other | other  other  -     -
            answered OPEN_DEAL -     -     | duty   duty   duty  -
            answered CONTACT   owner owner | owner  owner  -     -
            answered CONTACT   owner other | owner  other  owner -
            answered CONTACT   owner -     | owner  owner  owner -
            answered CONTACT   -     other | other  other  -     -
            answered CONTACT   -     -     | duty   duty   duty  -
            missed   NEW       -     other | other  other  -     other
            missed   NEW       -     -     | duty   duty   -     duty
            missed   OPEN_LEAD owner owner | -      -      -     owner
            missed   OPEN_LEAD owner other | -      -      -     owner
            missed   OPEN_LEAD owner -     | -      -      -     owner
            missed   OPEN_LEAD -     other | other  other  -     other
            missed   OPEN_LEAD -     -     | duty   duty   -     duty
            missed   OPEN_DEAL owner owner | -      -      -     owner
            missed   OPEN_DEAL owner other | -      -      -     owner
            missed   OPEN_DEAL owner -     | -      -      -     owner
            missed   OPEN_DEAL -     other | other  other  -     other
            missed   OPEN_DEAL -     -     | duty   duty   -     duty
            missed   CONTACT   owner owner | owner  owner  -     owner
            missed   CONTACT   owner other | owner  owner  -     owner
            missed   CONTACT   owner -     | owner  owner  -     owner
            missed   CONTACT   -     other | other  other  -     other
            missed   CONTACT   -     -     | duty   duty   -     duty
            """;

    static final List<String> ROWS = TABLE.lines().toList();

    @ParameterizedTest
    @FieldSource("ROWS")
    @DisplayName("S4-18 answered or missed, new or known, lead, deal or contact, right, wrong or unknown manager")
    void every_row_of_the_table(String row) {
        String[] cell = row.strip().split("[\\s|]+", -1);
        var situation = new ManagerSituation(
                cell[0].equals("answered"), CallerStanding.valueOf(cell[1]), person(cell[2]), person(cell[3]));

        assertThat(new ManagerRule(9, WrongManagerPolicy.KEEP).decide(situation))
                .isEqualTo(new ManagerDecision(person(cell[4]), person(cell[6]), person(cell[7])));
        assertThat(new ManagerRule(9, WrongManagerPolicy.TAKE_OVER).decide(situation))
                .isEqualTo(new ManagerDecision(person(cell[5]), person(cell[6]), person(cell[7])));
    }

    @Test
    void the_table_has_every_combination_once() {
        Set<String> situations = new HashSet<>();
        ROWS.forEach(row -> situations.add(row.substring(0, row.indexOf('|')).strip()));

        int known = EnumSet.allOf(CallerStanding.class).size() - 1;
        assertThat(situations).hasSize(2 * (2 + known * 5)).hasSize(ROWS.size());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, RIGHT", "1, 2, WRONG", "1, , UNKNOWN", ", 2, UNKNOWN", ", , UNKNOWN"})
    void a_match_needs_both(Long owner, Long employee, ManagerSituation.Match match) {
        assertThat(new ManagerSituation(
                                true,
                                CallerStanding.OPEN_LEAD,
                                Optional.ofNullable(owner),
                                Optional.ofNullable(employee))
                        .match())
                .isEqualTo(match);
    }

    @Test
    void a_new_caller_has_no_owner() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ManagerSituation(true, CallerStanding.NEW, Optional.of(1L), Optional.empty()));
    }

    private static Optional<Long> person(String name) {
        return Optional.ofNullable(PEOPLE.get(name));
    }
}
