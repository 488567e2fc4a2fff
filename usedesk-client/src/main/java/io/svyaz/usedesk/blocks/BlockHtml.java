package io.svyaz.usedesk.blocks;

import io.svyaz.core.internal.html.ScriptText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Pieces of HTML for a block, so that what clients wrote stays text in the browsers of agents. */
public final class BlockHtml {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private BlockHtml() {}

    /**
     * Text between tags or inside a quoted attribute.
     *
     * @param value any text
     * @return HTML without markup
     */
    public static String text(String value) {
        return ScriptText.attribute(value);
    }

    /**
     * A link that opens in a window of its own. An address that is none of the web is shown as text.
     *
     * @param address {@code https}, {@code http}, {@code mailto} or {@code tel}
     * @param label what is shown
     * @return HTML
     */
    public static String link(String address, String label) {
        return isSafe(address)
                ? "<a href=\"" + text(address) + "\" target=\"_blank\" rel=\"noopener noreferrer\">" + text(label)
                        + "</a>"
                : text(label);
    }

    private static boolean isSafe(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
