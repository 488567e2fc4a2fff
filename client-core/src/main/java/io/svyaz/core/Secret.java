package io.svyaz.core;

import java.util.Objects;

/**
 * A password, token or key that cannot be printed by accident.
 *
 * <p>{@code toString} is always {@code ***}, there is no bean getter, and it is not serializable, so that neither a log
 * line nor a JSON writer shows the value. Immutable and thread-safe.
 */
public final class Secret {
    private static final String MASK = "***";

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * A secret with this value.
     *
     * @param value the text as the vendor issued it
     * @return the secret
     * @throws IllegalArgumentException when the value is empty or blank: an empty secret protects nothing
     */
    public static Secret of(String value) {
        Objects.requireNonNull(value, "secret");
        if (value.isBlank()) {
            throw new IllegalArgumentException("The secret is empty: check the setting it comes from.");
        }
        return new Secret(value);
    }

    /**
     * The text itself, for the one place that puts it on the wire.
     *
     * @return the text, never empty
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return MASK;
    }
}
