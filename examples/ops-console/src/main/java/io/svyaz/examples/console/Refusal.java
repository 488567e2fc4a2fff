package io.svyaz.examples.console;

/** Ends a request with a page that says why. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    /** The key is that of the reason in the bundles; {@code <key>.help} says what to do. */
    Refusal(int status, String key) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }
}
