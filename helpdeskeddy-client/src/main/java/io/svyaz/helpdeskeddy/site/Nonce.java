package io.svyaz.helpdeskeddy.site;

import io.svyaz.core.internal.html.ScriptText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The nonce of a page's policy. */
final class Nonce {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");

    private Nonce() {}

    static String checked(String value) {
        if (!BASE64.matcher(value).matches()) {
            throw new IllegalArgumentException("nonce is not base64, so no browser would take it.");
        }
        return value;
    }

    static String attribute(@Nullable String nonce) {
        return nonce == null ? "" : " nonce=\"" + ScriptText.attribute(nonce) + "\"";
    }
}
