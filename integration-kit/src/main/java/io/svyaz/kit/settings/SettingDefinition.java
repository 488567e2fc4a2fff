package io.svyaz.kit.settings;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A setting that exists: where it is, what it holds, and what may be put into it.
 *
 * <pre>{@code
 * static final SettingDefinition TOKEN = SettingDefinition.secret("usedesk", "api_token");
 * static final SettingDefinition URL =
 *         SettingDefinition.address("usedesk", "api_url").or("https://api.usedesk.ru");
 * }</pre>
 *
 * <p>A scope is a vendor, or a vendor's account: {@code bitrix} or {@code bitrix:shop.bitrix24.ru}. Immutable.
 */
public final class SettingDefinition {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:@-]{1,90}");

    private final String scope;
    private final String name;
    private final SettingKind kind;
    private final boolean secret;
    private final Optional<String> usual;
    private final boolean httpAllowed;
    private final Predicate<String> rule;
    private final String hint;
    private final Duration overlap;

    private SettingDefinition(
            String scope,
            String name,
            SettingKind kind,
            boolean secret,
            Optional<String> usual,
            boolean httpAllowed,
            Predicate<String> rule,
            String hint,
            Duration overlap) {
        if (!NAME.matcher(scope).matches() || !NAME.matcher(name).matches() || scope.equals(SettingTable.OWN_SCOPE)) {
            throw new IllegalArgumentException(
                    "SettingDefinition: scope and name need 1 to 90 letters, digits and signs of _ . : @ - each; the scope "
                            + SettingTable.OWN_SCOPE + " is the kit's own.");
        }
        this.scope = scope;
        this.name = name;
        this.kind = kind;
        this.secret = secret;
        this.usual = usual;
        this.httpAllowed = httpAllowed;
        this.rule = rule;
        this.hint = hint;
        this.overlap = overlap;
    }

    private static SettingDefinition plain(String scope, String name, SettingKind kind) {
        return new SettingDefinition(scope, name, kind, false, Optional.empty(), false, any -> true, "", Duration.ZERO);
    }

    /**
     * A text.
     *
     * @param scope letters, digits and {@code _ . : @ -}, at most 90
     * @param name the same
     * @return the definition
     */
    public static SettingDefinition text(String scope, String name) {
        return plain(scope, name, SettingKind.TEXT);
    }

    /**
     * A password, token or key: encrypted, never shown.
     *
     * @param scope letters, digits and {@code _ . : @ -}, at most 90
     * @param name the same
     * @return the definition
     */
    public static SettingDefinition secret(String scope, String name) {
        return new SettingDefinition(
                scope, name, SettingKind.TEXT, true, Optional.empty(), false, any -> true, "", Duration.ZERO);
    }

    /**
     * A whole number.
     *
     * @param scope letters, digits and {@code _ . : @ -}, at most 90
     * @param name the same
     * @return the definition
     */
    public static SettingDefinition integer(String scope, String name) {
        return plain(scope, name, SettingKind.INTEGER);
    }

    /**
     * On or off; off unless {@link #or} says otherwise.
     *
     * @param scope letters, digits and {@code _ . : @ -}, at most 90
     * @param name the same
     * @return the definition
     */
    public static SettingDefinition flag(String scope, String name) {
        return plain(scope, name, SettingKind.FLAG);
    }

    /**
     * A duration, written as {@code PT30S}.
     *
     * @param scope letters, digits and {@code _ . : @ -}, at most 90
     * @param name the same
     * @return the definition
     */
    public static SettingDefinition duration(String scope, String name) {
        return plain(scope, name, SettingKind.DURATION);
    }

    /**
     * An https address without user and password.
     *
     * @param scope letters, digits and {@code _ . : @ -}, at most 90
     * @param name the same
     * @return the definition
     */
    public static SettingDefinition address(String scope, String name) {
        return plain(scope, name, SettingKind.ADDRESS);
    }

    /**
     * The value where none is saved.
     *
     * @param value checked like a saved one
     * @return a new definition
     * @throws IllegalArgumentException when it is a secret or breaks the definition's rules
     */
    public SettingDefinition or(String value) {
        if (secret) {
            throw new IllegalArgumentException(place() + ": a secret in the code is no secret; save it instead.");
        }
        return new SettingDefinition(
                scope, name, kind, false, Optional.of(check(value)), httpAllowed, rule, hint, overlap);
    }

    /**
     * Lets an address be http, for a vendor in the host's own network or a test.
     *
     * @return a new definition
     */
    public SettingDefinition allowHttp() {
        return new SettingDefinition(scope, name, kind, secret, usual, true, rule, hint, overlap);
    }

    /**
     * A rule of the host's own, in addition.
     *
     * @param fits whether a value may be saved
     * @param what the rule in words, for the message and the form
     * @return a new definition
     */
    public SettingDefinition rule(Predicate<String> fits, String what) {
        return new SettingDefinition(scope, name, kind, secret, usual, httpAllowed, rule.and(fits), what, overlap);
    }

    /**
     * Keeps the value before for a while after a change, for what others sign or send with either: see
     * {@link Settings#secrets}.
     *
     * @param time how long both count
     * @return a new definition
     * @throws IllegalArgumentException when this is not a secret
     */
    public SettingDefinition overlap(Duration time) {
        if (!secret) {
            throw new IllegalArgumentException(place() + ": only secrets have an overlap.");
        }
        return new SettingDefinition(scope, name, kind, true, usual, httpAllowed, rule, hint, time);
    }

    /**
     * The scope.
     *
     * @return for example {@code usedesk}
     */
    public String scope() {
        return scope;
    }

    /**
     * The name within the scope.
     *
     * @return for example {@code api_token}
     */
    public String name() {
        return name;
    }

    /**
     * What it holds.
     *
     * @return the kind
     */
    public SettingKind kind() {
        return kind;
    }

    /**
     * Whether it is encrypted and never shown.
     *
     * @return true for a secret
     */
    public boolean isSecret() {
        return secret;
    }

    /**
     * What counts while nothing is saved.
     *
     * @return the value, if there is one; never a secret
     */
    public Optional<String> usual() {
        return usual;
    }

    /**
     * The host's own rule in words.
     *
     * @return empty where there is none
     */
    public String hint() {
        return hint;
    }

    /**
     * How long the value before counts after a change.
     *
     * @return zero where it ends at once
     */
    public Duration overlap() {
        return overlap;
    }

    /**
     * Scope and name.
     *
     * @return for example {@code usedesk/api_token}
     */
    public String place() {
        return SettingTable.place(scope, name);
    }

    /**
     * Checks a value as it is checked before it is saved.
     *
     * @param value what a user typed
     * @return the value
     * @throws IllegalArgumentException saying what it must be; never the value itself
     */
    public String check(String value) {
        SettingValues.check(kind, secret, httpAllowed, place(), value);
        if (!rule.test(value)) {
            throw new IllegalArgumentException(place() + ": " + (hint.isEmpty() ? "the value does not fit." : hint));
        }
        return value;
    }

    @Override
    public String toString() {
        return place();
    }
}
