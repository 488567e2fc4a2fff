package io.svyaz.core.internal.wire;

import io.svyaz.core.Secret;

/**
 * Several parts of a path in one parameter of a contract; its slashes stay slashes, every part in between is encoded.
 *
 * @param encoded as it is sent
 * @param shown the same for a log row, without secrets
 */
public record WirePath(String encoded, String shown) {
    /**
     * A path with places to fill.
     *
     * @param pattern for example <code>tickets/{}/posts/</code>; what is not a place is sent encoded, too
     * @param parts one for each <code>{}</code>; a {@link Secret} is not shown in log rows
     * @return the path
     * @throws IllegalArgumentException when their numbers differ, or a part would change the path: empty, {@code .} or {@code ..}
     */
    public static WirePath of(String pattern, Object... parts) {
        StringBuilder encoded = new StringBuilder(pattern.length() + 16);
        StringBuilder shown = new StringBuilder(pattern.length() + 16);
        int used = 0;
        String[] steps = pattern.split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            String slash = i == 0 ? "" : "/";
            boolean place = steps[i].equals("{}");
            if (place && used == parts.length) {
                throw new IllegalArgumentException("The path has more places than parts.");
            }
            Object part = place ? parts[used++] : steps[i];
            String text = text(part, i > 0 && i == steps.length - 1 && !place);
            encoded.append(slash).append(text);
            shown.append(slash).append(part instanceof Secret ? "***" : text);
        }
        if (used != parts.length) {
            throw new IllegalArgumentException("The path has fewer places than parts.");
        }
        return new WirePath(encoded.toString(), shown.toString());
    }

    private static String text(Object part, boolean mayBeEmpty) {
        String text = part instanceof Secret secret ? secret.reveal() : part.toString();
        if (text.isEmpty() && !mayBeEmpty) {
            throw new IllegalArgumentException("A part of the path must not be empty.");
        }
        return WirePlan.encoded(text);
    }

    @Override
    public String toString() {
        return shown;
    }
}
