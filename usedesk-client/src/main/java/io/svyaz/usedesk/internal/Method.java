package io.svyaz.usedesk.internal;

import com.fasterxml.jackson.databind.JavaType;
import io.svyaz.core.Idempotency;
import io.svyaz.core.internal.json.Json;
import java.util.Arrays;
import java.util.List;

/**
 * One method of the API in one dialect.
 *
 * @param name for log rows and failures, in the vendor's words
 * @param verb how it is sent
 * @param pattern its path, with <code>{}</code> for ids
 * @param idempotency what a second sending does
 * @param type of the answer
 * @param wrappers members that may stand around the answer
 * @param <T> the type of the answer
 */
public record Method<T>(
        String name, Verb verb, String pattern, Idempotency idempotency, JavaType type, List<String> wrappers) {
    /** How a method is sent. */
    public enum Verb {
        /** GET always. */
        GET,
        /** GET or POST, as the account reads. */
        READ,
        /** POST always. */
        POST,
        /** PUT always. */
        PUT
    }

    /**
     * A method of the vendor's form that reads one thing with POST, or with GET where the account asks for it.
     *
     * @param path without a slash at its beginning, for example {@code ticket}; the name, too
     * @param type of the answer
     * @param <T> the type of the answer
     * @return the method
     */
    public static <T> Method<T> read(String path, Class<T> type) {
        return new Method<>(named(path), Verb.READ, path, Idempotency.READ, of(type), List.of());
    }

    /**
     * A method that reads rows.
     *
     * @param path without a slash at its beginning
     * @param row type of a row
     * @param wrappers members that may hold the rows
     * @param <T> the type of a row
     * @return the method
     */
    public static <T> Method<List<T>> rows(String path, Class<T> row, String... wrappers) {
        return new Method<>(named(path), Verb.READ, path, Idempotency.READ, listOf(row), List.of(wrappers));
    }

    /**
     * A method that writes with POST.
     *
     * @param path without a slash at its beginning
     * @param idempotency what a second sending does
     * @param type of the answer
     * @param <T> the type of the answer
     * @return the method
     */
    public static <T> Method<T> write(String path, Idempotency idempotency, Class<T> type) {
        return new Method<>(named(path), Verb.POST, path, idempotency, of(type), List.of());
    }

    /**
     * The same method with another verb, path and wrappers: its counterpart in the other dialect.
     *
     * @param other verb
     * @param path with <code>{}</code> for ids
     * @param around members that may stand around the answer
     * @return a changed copy
     */
    public Method<T> as(Verb other, String path, String... around) {
        return new Method<>(name, other, path, idempotency, type, List.of(around));
    }

    /**
     * The same method with another name.
     *
     * @param other for log rows and failures
     * @return a changed copy
     */
    public Method<T> called(String other) {
        return new Method<>(named(other), verb, pattern, idempotency, type, wrappers);
    }

    static JavaType of(Class<?> type) {
        return Json.mapper().constructType(type);
    }

    private static JavaType listOf(Class<?> row) {
        return Json.mapper().getTypeFactory().constructCollectionType(List.class, row);
    }

    private static String named(String path) {
        return "usedesk."
                + String.join(
                        ".",
                        Arrays.stream(path.split("/", -1))
                                .filter(each -> !each.equals("{}"))
                                .toList());
    }
}
