package io.svyaz.kit.inbox;

import java.util.Locale;

/** How a body is read for its event name and keys. Whatever it is, the stored bytes are those that came. */
public enum BodyFormat {
    /** By the content type: a form, nothing for multipart and XML, otherwise JSON. */
    AUTO,
    /** JSON; what is not is answered with 400 and kept as rejected. */
    JSON,
    /** {@code application/x-www-form-urlencoded}, with PHP's brackets for nested names. */
    FORM,
    /** Not read at all: name and keys come from headers. */
    OPAQUE;

    BodyFormat resolved(String contentType) {
        if (this != AUTO) {
            return this;
        }
        String type = contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("application/x-www-form-urlencoded")) {
            return FORM;
        }
        return type.startsWith("multipart/") || type.contains("xml") ? OPAQUE : JSON;
    }
}
