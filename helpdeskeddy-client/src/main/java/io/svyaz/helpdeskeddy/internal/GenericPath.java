package io.svyaz.helpdeskeddy.internal;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A path that a host typed.
 *
 * @param pattern below the versioned address
 */
public record GenericPath(String pattern) {
    /**
     * Reads a path.
     *
     * @param path with or without a slash at its beginning
     * @return the path
     * @throws IllegalArgumentException when it holds an address, parameters, places or steps up
     */
    public static GenericPath of(String path) {
        String below = path.startsWith("/") ? path.substring(1) : path;
        boolean odd = below.isBlank()
                || below.startsWith("/")
                || Stream.of("?", "#", "{", "}", "\\", ":", "%").anyMatch(below::contains);
        if (odd) {
            throw new IllegalArgumentException(
                    "The path must look like tickets/9/posts/; parameters are given beside it.");
        }
        return new GenericPath(below);
    }

    /**
     * The HTTP method.
     *
     * @param method in any case
     * @return the method
     * @throws IllegalArgumentException when the API does not know it
     */
    public Verb verb(String method) {
        return Stream.of(Verb.values())
                .filter(verb -> verb.name().equalsIgnoreCase(method))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The method must be GET, POST, PUT or DELETE."));
    }

    /**
     * A name for errors and log rows. Ids in it become a mark: there are too many of them for counters.
     *
     * @param method the HTTP method
     * @return for example {@code get.tickets.N.posts}
     */
    public String name(String method) {
        StringBuilder name = new StringBuilder(method.toLowerCase(Locale.ROOT));
        for (String part : pattern.split("/", -1)) {
            if (!part.isEmpty()) {
                name.append('.').append(part.matches("[a-z_]{1,40}") ? part : "N");
            }
        }
        return name.toString();
    }
}
