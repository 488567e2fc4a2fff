package io.svyaz.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.kit.inbox.WebhookInboxBuilder;
import io.svyaz.kit.internal.Sql;
import io.svyaz.kit.queue.JobBuilder;
import io.svyaz.kit.queue.JobErrorKind;
import io.svyaz.kit.queue.JobPolicyBuilder;
import io.svyaz.kit.queue.SyncWorkerBuilder;
import io.svyaz.webhook.Reason;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The administrator's guide tells of everything that there is, and its statements run. */
class AdminGuideTest {
    private static final Path GUIDE = Path.of("../docs/admin-guide.md");

    @TempDir
    Path folder;

    private static String guide() throws IOException {
        return Files.readString(GUIDE);
    }

    /** Rows with a meaning, a reaction and something to do: four cells, none of them missing. */
    private static void hasARow(String name) throws IOException {
        assertThat(guide().lines().filter(line -> line.startsWith("| `" + name + "`")))
                .as(name)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.split("\\|", -1)).hasSizeGreaterThanOrEqualTo(6));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S2-33 every kind of job error has its row in the guide")
    void everyKindHasItsRow(JobErrorKind kind) throws IOException {
        hasARow(kind.name());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S2-33 every reason of a refusal has its row in the guide")
    void everyReasonHasItsRow(Reason reason) throws IOException {
        hasARow(reason.name());
    }

    static Stream<Class<?>> exceptions() {
        return Stream.of(
                AccessDeniedException.class,
                CallInterruptedException.class,
                CredentialsException.class,
                NotFoundException.class,
                RateLimitedException.class,
                RequestRejectedException.class,
                StoreException.class,
                UnavailableException.class,
                UnexpectedAnswerException.class);
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    @DisplayName("S2-33 every exception of a call has its row in the guide")
    void everyExceptionHasItsRow(Class<?> exception) throws IOException {
        hasARow(exception.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("builders")
    void every_setting_is_told(Class<?> builder) throws IOException {
        String guide = guide();
        List<String> settings = Arrays.stream(builder.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType().equals(builder))
                .map(Method::getName)
                .distinct()
                .toList();

        assertThat(settings)
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(guide).containsPattern("`" + setting + "[`(]"));
    }

    static Stream<Class<?>> builders() {
        return Stream.of(
                StoreBuilder.class,
                SyncWorkerBuilder.class,
                JobPolicyBuilder.class,
                JobBuilder.class,
                WebhookInboxBuilder.class);
    }

    @Test
    void the_statements_run_on_h2() throws IOException {
        try (Store store = Store.h2File(folder.resolve("kit"))) {
            statementsRun(store);
            String backup = folder.resolve("kit.zip").toString();
            assertThatCode(() -> store.run("test", c -> Sql.update(c, "backup to '" + backup + "'")))
                    .doesNotThrowAnyException();
            assertThat(Path.of(backup)).isNotEmptyFile();
        }
    }

    @Test
    void the_statements_run_on_postgresql() throws IOException {
        Store store = Store.builder(LocalPostgres.newDatabase()).build();
        store.installSchema();
        statementsRun(store);
    }

    private static void statementsRun(Store store) throws IOException {
        var block = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL).matcher(guide());
        assertThat(block.find()).isTrue();
        List<String> statements = Arrays.stream(
                        block.group(1).replaceAll("(?m)^--.*$", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
        assertThat(statements)
                .hasSizeGreaterThan(10)
                .allSatisfy(statement -> assertThatCode(
                                () -> store.run("test", connection -> Sql.list(connection, statement, row -> true)))
                        .as(statement)
                        .doesNotThrowAnyException());
    }
}
