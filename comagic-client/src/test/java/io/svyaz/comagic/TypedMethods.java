package io.svyaz.comagic;

import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.FlatReport;
import io.svyaz.comagic.reports.FlatRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every method that has a type, found in the compiled classes: none can be forgotten. The login is not for hosts. */
final class TypedMethods {
    private static final Path CLASSES = Path.of("target", "classes");

    private TypedMethods() {}

    static List<RpcMethod<?>> all() {
        List<RpcMethod<?>> methods = new ArrayList<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == RpcMethod.class) {
                    methods.add(value(field));
                }
            }
        }
        for (FlatReport report : FlatReport.values()) {
            methods.add(RpcMethod.list(report.method(), FlatRow.class));
        }
        return methods;
    }

    static List<Class<?>> classes() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("io/svyaz/comagic"))) {
            return files.map(file -> CLASSES.relativize(file).toString().replace(java.io.File.separatorChar, '.'))
                    .filter(name ->
                            name.endsWith(".class") && !name.contains("package-info") && !name.contains(".internal."))
                    // The Call API has its own contract, and takes from reports only what tells about one call.
                    .filter(name -> !name.contains(".calls."))
                    .sorted()
                    .<Class<?>>map(name -> loaded(name.substring(0, name.length() - ".class".length())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static RpcMethod<?> value(Field field) {
        try {
            field.setAccessible(true);
            return (RpcMethod<?>) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
