package io.svyaz.helpdeskeddy;

/** The versions of the API. */
public enum ApiVersion {
    /** {@code /api/v1}, as older articles use it; its answers are documented nowhere. */
    V1("v1"),
    /** {@code /api/v2}, the documented one. */
    V2("v2");

    private final String path;

    ApiVersion(String path) {
        this.path = path;
    }

    /**
     * The last part of the address.
     *
     * @return for example {@code v2}
     */
    public String path() {
        return path;
    }
}
