package io.svyaz.kit.settings;

import io.svyaz.kit.Store;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the keys at hand open what is stored: asked once, at the start, so that no call has to find out. */
final class MasterKeyCheck {
    private static final String KNOWN_TEXT = "svyaz";
    private static final String PLACE = SettingTable.place(SettingTable.OWN_SCOPE, SettingTable.CANARY);

    private final Store store;
    private final SettingTable table;
    private final SecretCipher cipher;

    MasterKeyCheck(Store store, SettingTable table, SecretCipher cipher) {
        this.store = store;
        this.table = table;
        this.cipher = cipher;
    }

    /** The first start leaves the canary; each start opens it, and one secret of every key that is in use. */
    void run() {
        List<SettingRow> rows = store.run("settings.open", table::all);
        Set<String> tried = new HashSet<>();
        for (SettingRow row : rows) {
            if (row.secret() && (row.place().equals(PLACE) || tried.add(cipher.keyId(row.content())))) {
                open(row);
            }
        }
        if (rows.stream().noneMatch(row -> row.place().equals(PLACE))) {
            store.run("settings.open", connection -> {
                table.putCanary(
                        connection,
                        new SettingRow(
                                SettingTable.OWN_SCOPE,
                                SettingTable.CANARY,
                                true,
                                cipher.encrypt(KNOWN_TEXT, PLACE),
                                Optional.of(cipher.activeKeyId()),
                                store.clock().instant(),
                                "svyaz",
                                rows.stream()
                                        .mapToLong(SettingRow::version)
                                        .max()
                                        .orElse(0)));
                return true;
            });
            // Another node may have been quicker, with another key.
            store.run(
                            "settings.open",
                            connection -> table.find(connection, SettingTable.OWN_SCOPE, SettingTable.CANARY))
                    .ifPresent(this::open);
        }
    }

    private void open(SettingRow row) {
        try {
            cipher.decrypt(row.content(), row.place());
        } catch (SecretCipherException wrong) {
            throw new SecretCipherException(
                    "settings.open: the stored secrets cannot be read with this key ring (active "
                            + cipher.activeKeyId() + "). " + wrong.getMessage());
        }
    }
}
