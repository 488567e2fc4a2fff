package io.svyaz.kit.settings;

import java.util.List;

/**
 * What a run of {@link Settings#reencrypt} did.
 *
 * @param changed how many secrets have the active key now
 * @param failed places whose secrets no key of the ring opens; set those anew
 */
public record Reencrypted(int changed, List<String> failed) {
    /**
     * Copies the places.
     *
     * @param changed how many secrets have the active key now
     * @param failed places whose secrets no key of the ring opens; set those anew
     */
    public Reencrypted {
        failed = List.copyOf(failed);
    }
}
