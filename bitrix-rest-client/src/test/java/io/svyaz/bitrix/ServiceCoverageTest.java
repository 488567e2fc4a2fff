package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Idempotency;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No typed method without a case on the wire, and none that disagrees with the catalogue. */
class ServiceCoverageTest {
    /** Whether it may be repeated depends on what is sent. */
    private static final Set<String> IT_DEPENDS = Set.of("telephony.externalCall.register");

    private static List<MethodCase> cases() {
        return Stream.of(
                        UsersTest.cases(),
                        TelephonyTest.cases(),
                        PlacementsTest.cases(),
                        MessengerTest.cases(),
                        TasksTest.cases(),
                        DiskTest.cases(),
                        WorkflowsTest.cases(),
                        PortalTest.cases())
                .flatMap(all -> all)
                .toList();
    }

    /** The packages that the client has accessors for, but the CRM, which has tests of its own kind. */
    private static List<Class<?>> services() {
        Set<String> packages = Stream.of("user", "telephony", "placement", "im", "tasks", "disk", "bizproc", "app")
                .map(name -> "io.svyaz.bitrix." + name)
                .collect(Collectors.toSet());
        return Arrays.stream(BitrixClient.class.getMethods())
                .map(Method::getReturnType)
                .flatMap(type -> Stream.concat(
                        Stream.of(type), Arrays.stream(type.getMethods()).map(Method::getReturnType)))
                .filter(type -> packages.contains(type.getPackageName()))
                .distinct()
                .collect(Collectors.toList());
    }

    private static Stream<String> methods(Object holder) throws ReflectiveOperationException {
        if (holder instanceof BitrixMethod<?> method) {
            return Stream.of(method.name());
        }
        if (holder instanceof ListMethod<?> list) {
            return Stream.of(list.page().name());
        }
        if (!(holder instanceof Record) || !holder.getClass().getName().startsWith("io.svyaz.bitrix.")) {
            return Stream.empty();
        }
        Set<String> names = new TreeSet<>();
        for (Field part : holder.getClass().getDeclaredFields()) {
            part.setAccessible(true);
            names.addAll(methods(part.get(holder)).toList());
        }
        return names.stream();
    }

    @Test
    @DisplayName("S2-04 every endpoint has one typed method, and each is tried")
    void everyTypedMethodHasACase() throws ReflectiveOperationException {
        Set<String> typed = new TreeSet<>();
        for (Class<?> service : services()) {
            for (Field constant : service.getDeclaredFields()) {
                if (Modifier.isStatic(constant.getModifiers())) {
                    constant.setAccessible(true);
                    typed.addAll(methods(constant.get(null)).toList());
                }
            }
        }
        Set<String> tried = cases().stream().map(MethodCase::method).collect(Collectors.toCollection(TreeSet::new));

        assertThat(tried).isEqualTo(typed).hasSizeGreaterThan(110);
    }

    @Test
    void everyTypedMethodIsWhatTheCatalogueSays() {
        try (Wire wire = new Wire()) {
            assertThat(cases()).allSatisfy(method -> {
                MethodInfo info = wire.client.methodInfo(method.method()).orElseThrow();
                assertThat(info.name()).isEqualTo(method.method());
                if (!IT_DEPENDS.contains(method.method())) {
                    assertThat(info.idempotency()).isEqualTo(method.idempotency());
                } else {
                    assertThat(info.idempotency()).isEqualTo(Idempotency.ONCE);
                }
            });
        }
    }
}
