package io.svyaz.kit.settings;

import io.svyaz.kit.Store;
import io.svyaz.kit.audit.Audit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes rows: locked one after another, audited in the same transaction. */
final class SettingWriter {
    private static final int BATCH = 100;
    private static final int SHOWN = 300;

    private final Store store;
    private final SettingTable table;
    private final SecretCipher cipher;
    private final Audit audit;

    SettingWriter(Store store, SettingTable table, SecretCipher cipher) {
        this.store = store;
        this.table = table;
        this.cipher = cipher;
        this.audit = Audit.in(store);
    }

    /** False when the row does not have the expected version. */
    boolean put(String actor, SettingDefinition definition, String value, Optional<Long> expected) {
        return store.run("settings.set", connection -> {
            long version = table.next(connection);
            Optional<SettingRow> before = table.find(connection, definition.scope(), definition.name());
            long found = before.map(SettingRow::version).orElse(0L);
            if (expected.isPresent() && expected.get() != found) {
                return false;
            }
            if (!definition.overlap().isZero()) {
                keepPrevious(connection, actor, definition, before, version);
            }
            String content = definition.isSecret() ? sealed(value, definition.place()) : value;
            table.put(connection, row(actor, definition, definition.name(), version, content));
            audit.record(
                    connection, actor, "setting.set", "setting:" + definition.place(), said(definition, before, value));
            return true;
        });
    }

    /** One that no key opens any more is of no use to anyone, and must not keep a new one out. */
    private void keepPrevious(
            Connection connection,
            String actor,
            SettingDefinition definition,
            Optional<SettingRow> before,
            long version)
            throws SQLException {
        String name = definition.name() + SettingTable.PREVIOUS;
        String plain;
        try {
            plain = before.map(this::plain).orElse("");
        } catch (SecretCipherException lost) {
            plain = "";
        }
        if (plain.isEmpty()) {
            table.delete(connection, definition.scope(), name);
        } else {
            String content = sealed(plain, SettingTable.place(definition.scope(), name));
            table.put(connection, row(actor, definition, name, version, content));
        }
    }

    boolean remove(String actor, SettingDefinition definition) {
        return store.run("settings.remove", connection -> {
            table.next(connection);
            if (table.find(connection, definition.scope(), definition.name()).isEmpty()) {
                return false;
            }
            table.delete(connection, definition.scope(), definition.name());
            table.delete(connection, definition.scope(), definition.name() + SettingTable.PREVIOUS);
            audit.record(connection, actor, "setting.remove", "setting:" + definition.place(), "");
            return true;
        });
    }

    /** Batch by batch, each in a transaction of its own. What is done stays done when a later batch fails. */
    Reencrypted reencrypt(String actor, List<SettingRow> rows) {
        int changed = 0;
        List<String> failed = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<SettingRow> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            changed += store.<Integer>run("settings.reencrypt", connection -> recode(connection, batch, failed));
        }
        if (changed > 0 || !failed.isEmpty()) {
            audit.record(
                    actor,
                    "setting.reencrypt",
                    "key:" + cipher.activeKeyId(),
                    changed + " secrets, " + failed.size() + " could not be read");
        }
        return new Reencrypted(changed, failed);
    }

    String plain(SettingRow row) {
        return row.secret() ? cipher.decrypt(row.content(), row.place()) : row.content();
    }

    private int recode(Connection connection, List<SettingRow> batch, List<String> failed) throws SQLException {
        int changed = 0;
        for (SettingRow row : batch) {
            String plain;
            try {
                plain = plain(row);
            } catch (SecretCipherException unreadable) {
                failed.add(row.place());
                continue;
            }
            if (table.recode(connection, row, sealed(plain, row.place()), cipher.activeKeyId())) {
                changed++;
            }
        }
        return changed;
    }

    private SettingRow row(String actor, SettingDefinition definition, String name, long version, String content) {
        return new SettingRow(
                definition.scope(),
                name,
                definition.isSecret(),
                content,
                definition.isSecret() ? Optional.of(cipher.activeKeyId()) : Optional.empty(),
                store.clock().instant(),
                actor,
                version);
    }

    private String sealed(String plain, String place) {
        return cipher.encrypt(plain, place);
    }

    private static String said(SettingDefinition definition, Optional<SettingRow> before, String value) {
        if (definition.isSecret() || before.map(SettingRow::secret).orElse(false)) {
            return "";
        }
        return "from " + before.map(row -> shown(row.content())).orElse("nothing") + " to " + shown(value);
    }

    private static String shown(String value) {
        return "'" + (value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value) + "'";
    }
}
