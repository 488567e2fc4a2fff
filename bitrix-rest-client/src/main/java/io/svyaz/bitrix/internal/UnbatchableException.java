package io.svyaz.bitrix.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** A parameter that a batch cannot carry. The call can still be executed alone. */
final class UnbatchableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnbatchableException(String parameter, String why) {
        super("The parameter " + URLDecoder.decode(parameter, StandardCharsets.UTF_8) + " " + why
                + ", and a batch cannot"
                + " carry that. Leave it out, send an empty text to clear a field, or execute this call alone.");
    }
}
