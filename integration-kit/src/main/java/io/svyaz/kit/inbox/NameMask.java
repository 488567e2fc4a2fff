package io.svyaz.kit.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Masks members by name. A byte is a character here, so that all others stay as they came, whatever their charset. */
final class NameMask implements BodyCleaner {
    static final BodyCleaner NOTHING = content -> content.request().body();

    private final Set<String> names = new HashSet<>();

    NameMask(String... names) {
        for (String name : names) {
            this.names.add(name.toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public byte[] clean(WebhookContent content) {
        String bytes = new String(content.request().body(), StandardCharsets.ISO_8859_1);
        return switch (content.format()) {
            case JSON -> json(bytes).getBytes(StandardCharsets.ISO_8859_1);
            case FORM -> FormText.masked(bytes, this::isSecret).getBytes(StandardCharsets.ISO_8859_1);
            case AUTO, OPAQUE -> new byte[0];
        };
    }

    private String json(String bytes) {
        String mark = bytes.startsWith("\u00ef\u00bb\u00bf") ? bytes.substring(0, 3) : "";
        try {
            return mark + JsonText.masked(bytes.substring(mark.length()), this::isSecret);
        } catch (IOException malformed) {
            return "";
        }
    }

    private boolean isSecret(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }
}
