package io.svyaz.bitrix.disk;

import io.svyaz.bitrix.internal.BitrixCalls;

/** The disk of a portal. Scope {@code disk}. Immutable and thread-safe. */
public final class Disk {
    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Disk(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Storages.
     *
     * @return the calls of {@code disk.storage.*}
     */
    public Storages storages() {
        return new Storages(calls);
    }

    /**
     * Folders.
     *
     * @return the calls of {@code disk.folder.*}
     */
    public Folders folders() {
        return new Folders(calls);
    }

    /**
     * Files.
     *
     * @return the calls of {@code disk.file.*}
     */
    public Files files() {
        return new Files(calls);
    }
}
