package io.svyaz.core;

import java.util.regex.Pattern;

/**
 * Who uses the SDK, told to the vendor in the {@code User-Agent} header.
 *
 * @param name letters, digits and {@code . _ -}
 * @param version letters, digits and {@code . _ - +}
 */
public record ApplicationInfo(String name, String version) {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._+-]{1,64}");

    /**
     * Checks that both fit into a header.
     *
     * @param name letters, digits and {@code . _ -}
     * @param version letters, digits and {@code . _ - +}
     */
    public ApplicationInfo {
        if (!TOKEN.matcher(name).matches() || !TOKEN.matcher(version).matches()) {
            throw new IllegalArgumentException("The application's name and version go into the User-Agent header: use"
                    + " 1 to 64 letters, digits and . _ - + only.");
        }
    }
}
