package io.svyaz.testkit.comagic;

/** Where the payload of a successful answer sits; the vendor's manual shows both. */
public enum ResultShape {
    /** In {@code result.data}, next to {@code result.metadata}. */
    WRAPPED,
    /** {@code result} is the payload. */
    BARE
}
