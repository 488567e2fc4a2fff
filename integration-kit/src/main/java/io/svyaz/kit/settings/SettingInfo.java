package io.svyaz.kit.settings;

import java.time.Instant;
import java.util.Optional;

/**
 * A setting as a console shows it.
 *
 * @param definition what it is
 * @param shown the saved or usual value; {@code ***} for a secret that is saved; empty where there is none
 * @param saved whether a value is saved
 * @param version of the saved value, for {@link Settings#replace}; 0 where none is saved
 * @param keyId which master key encrypted it; empty for plain ones
 * @param changedAt when it was saved
 * @param changedBy who saved it
 */
public record SettingInfo(
        SettingDefinition definition,
        Optional<String> shown,
        boolean saved,
        long version,
        Optional<String> keyId,
        Optional<Instant> changedAt,
        Optional<String> changedBy) {}
