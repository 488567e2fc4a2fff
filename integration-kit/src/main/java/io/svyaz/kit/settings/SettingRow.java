package io.svyaz.kit.settings;

import java.time.Instant;
import java.util.Optional;

/** One row of the table; the content of a secret is its envelope. */
record SettingRow(
        String scope,
        String name,
        boolean secret,
        String content,
        Optional<String> keyId,
        Instant changedAt,
        String changedBy,
        long version) {
    String place() {
        return SettingTable.place(scope, name);
    }

    @Override
    public String toString() {
        return place() + " version " + version;
    }
}
