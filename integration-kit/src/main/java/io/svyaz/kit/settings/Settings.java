package io.svyaz.kit.settings;

import io.svyaz.core.Secret;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What administrators set, in the database: read in memory, changed at run time, secrets encrypted.
 *
 * <pre>{@code
 * Settings settings = Settings.open(store, AesGcmCipher.with(ring), List.of(TOKEN, COMPANY));
 * settings.set("anna", TOKEN, "a8f1...");
 * LiveValue<UsedeskClient> usedesk = settings.live(
 *         now -> UsedeskClient.builder().token(now.secret(TOKEN).orElseThrow()).build(), TOKEN);
 * usedesk.get().tickets().get(42).execute(); // with the token as it is at this moment
 * }</pre>
 *
 * <p>A change is seen by the readers of this object at once, and by those of other nodes within ten seconds, or after
 * {@link #refresh()}: a reader asks the database for its version from time to time. While the database is away, the values
 * known so far count. Thread-safe; starts no thread.
 */
public final class Settings {
    private static final Duration REFRESH_AFTER = Duration.ofSeconds(10);
    private static final String MASK = "***";

    private final Store store;
    private final SecretCipher cipher;
    private final SettingCache cache;
    private final SettingWriter writer;
    private final Map<String, SettingDefinition> definitions = new ConcurrentHashMap<>();

    private Settings(Store store, SecretCipher cipher, SettingCache cache, SettingWriter writer) {
        this.store = store;
        this.cipher = cipher;
        this.cache = cache;
        this.writer = writer;
    }

    /**
     * Opens the settings and checks that the keys open what is stored.
     *
     * @param store where the tables are
     * @param cipher encrypts the secrets
     * @param definitions the settings there are
     * @return the settings
     * @throws SecretCipherException when the keys do not open the stored secrets; says which key is wrong or missing
     * @throws StoreException when the database fails
     */
    public static Settings open(Store store, SecretCipher cipher, Collection<SettingDefinition> definitions) {
        return open(store, cipher, definitions, REFRESH_AFTER);
    }

    /**
     * Opens the settings with another time after which a reader looks for the changes of other nodes.
     *
     * @param store where the tables are
     * @param cipher encrypts the secrets
     * @param definitions the settings there are
     * @param refreshAfter zero to look at every read
     * @return the settings
     * @throws SecretCipherException when the keys do not open the stored secrets; says which key is wrong or missing
     * @throws StoreException when the database fails
     */
    public static Settings open(
            Store store, SecretCipher cipher, Collection<SettingDefinition> definitions, Duration refreshAfter) {
        SettingTable table = new SettingTable(store);
        new MasterKeyCheck(store, table, cipher).run();
        Settings settings = new Settings(
                store, cipher, new SettingCache(store, table, refreshAfter), new SettingWriter(store, table, cipher));
        definitions.forEach(settings::define);
        return settings;
    }

    /**
     * Adds a setting, or defines one anew: for accounts that come while the application runs.
     *
     * @param definition what it is
     */
    public void define(SettingDefinition definition) {
        definitions.put(definition.place(), definition);
    }

    /**
     * The definition of a place, for a form that was sent.
     *
     * @param scope of the setting
     * @param name of the setting
     * @return empty when nothing is defined there
     */
    public Optional<SettingDefinition> definition(String scope, String name) {
        return Optional.ofNullable(definitions.get(SettingTable.place(scope, name)));
    }

    /**
     * All settings as a console shows them, by scope and name. Secrets are masked.
     *
     * @return one for each definition
     */
    public List<SettingInfo> list() {
        Map<String, SettingRow> rows = cache.rows();
        return definitions.values().stream()
                .map(definition -> info(definition, Optional.ofNullable(rows.get(definition.place()))))
                .sorted(java.util.Comparator.comparing(info -> info.definition().place()))
                .toList();
    }

    /**
     * The value as text.
     *
     * @param setting any that is not secret
     * @return the saved one, else the usual one, else empty
     * @throws IllegalArgumentException when the setting is secret or was not defined
     */
    public Optional<String> text(SettingDefinition setting) {
        if (known(setting).isSecret()) {
            throw new IllegalArgumentException(setting.place() + " is secret; read it with secret().");
        }
        return saved(setting).or(known(setting)::usual);
    }

    /**
     * A secret.
     *
     * @param setting a secret one
     * @return the saved one, or empty
     * @throws IllegalArgumentException when the setting is not secret or was not defined
     * @throws SecretCipherException when no key opens it
     */
    public Optional<Secret> secret(SettingDefinition setting) {
        if (!known(setting).isSecret()) {
            throw new IllegalArgumentException(setting.place() + " is not secret; read it with text().");
        }
        return saved(setting).map(Secret::of);
    }

    /**
     * A secret and, while their {@linkplain SettingDefinition#overlap overlap} lasts, the one before it: for checking what
     * others signed with either.
     *
     * @param setting a secret one
     * @return none, one or two, the newest first
     * @throws IllegalArgumentException when the setting is not secret or was not defined
     * @throws SecretCipherException when no key opens it
     */
    public List<Secret> secrets(SettingDefinition setting) {
        List<Secret> all = new ArrayList<>(secret(setting).stream().toList());
        previous(known(setting)).map(writer::plain).map(Secret::of).ifPresent(all::add);
        return List.copyOf(all);
    }

    /**
     * A whole number.
     *
     * @param setting of the kind {@link SettingKind#INTEGER}
     * @return the saved one, else the usual one, else empty
     * @throws IllegalArgumentException when the setting is of another kind or was not defined
     */
    public Optional<Long> integer(SettingDefinition setting) {
        return typed(setting, SettingKind.INTEGER).map(Long::valueOf);
    }

    /**
     * On or off.
     *
     * @param setting of the kind {@link SettingKind#FLAG}
     * @return the saved one, else the usual one, else false
     * @throws IllegalArgumentException when the setting is of another kind or was not defined
     */
    public boolean flag(SettingDefinition setting) {
        return typed(setting, SettingKind.FLAG).map(Boolean::parseBoolean).orElse(false);
    }

    /**
     * A duration.
     *
     * @param setting of the kind {@link SettingKind#DURATION}
     * @return the saved one, else the usual one, else empty
     * @throws IllegalArgumentException when the setting is of another kind or was not defined
     */
    public Optional<Duration> duration(SettingDefinition setting) {
        return typed(setting, SettingKind.DURATION).map(Duration::parse);
    }

    /**
     * An address.
     *
     * @param setting of the kind {@link SettingKind#ADDRESS}
     * @return the saved one, else the usual one, else empty
     * @throws IllegalArgumentException when the setting is of another kind or was not defined
     */
    public Optional<URI> address(SettingDefinition setting) {
        return typed(setting, SettingKind.ADDRESS).map(URI::create);
    }

    /**
     * Saves a value. Audited as {@code setting.set}.
     *
     * @param actor who changes it
     * @param setting which
     * @param value checked against the definition
     * @throws IllegalArgumentException saying what the value must be, or that the setting was not defined
     * @throws StoreException when the database fails; nothing is changed then
     */
    public void set(String actor, SettingDefinition setting, String value) {
        writer.put(actor, known(setting), known(setting).check(value), Optional.empty());
        cache.reload();
    }

    /**
     * Saves a value unless somebody else has saved one in between. Audited as {@code setting.set}.
     *
     * @param actor who changes it
     * @param setting which
     * @param value checked against the definition
     * @param version {@link SettingInfo#version()} as the form had it; 0 where nothing was saved
     * @return false when somebody was quicker; nothing is changed then
     * @throws IllegalArgumentException saying what the value must be, or that the setting was not defined
     * @throws StoreException when the database fails; nothing is changed then
     */
    public boolean replace(String actor, SettingDefinition setting, String value, long version) {
        boolean done = writer.put(actor, known(setting), known(setting).check(value), Optional.of(version));
        cache.reload();
        return done;
    }

    /**
     * Forgets the saved value; the usual one counts again. Audited as {@code setting.remove}.
     *
     * @param actor who changes it
     * @param setting which
     * @return whether there was one
     * @throws IllegalArgumentException when the setting was not defined
     * @throws StoreException when the database fails; nothing is changed then
     */
    public boolean remove(String actor, SettingDefinition setting) {
        boolean done = writer.remove(actor, known(setting));
        cache.reload();
        return done;
    }

    /**
     * Encrypts anew what an older key encrypted, and what was saved before its setting became a secret. Safe to be run
     * again and on several nodes; values do not change, so nobody is told. Audited as {@code setting.reencrypt}.
     *
     * @param actor who asked for it
     * @return what was done
     * @throws StoreException when the database fails; what is done stays done
     */
    public Reencrypted reencrypt(String actor) {
        cache.reload();
        List<SettingRow> old = cache.rows().values().stream()
                .filter(row -> row.secret()
                        ? !row.keyId().equals(Optional.of(cipher.activeKeyId()))
                        : Optional.ofNullable(definitions.get(row.place()))
                                .map(SettingDefinition::isSecret)
                                .orElse(false))
                .toList();
        Reencrypted done = writer.reencrypt(actor, old);
        cache.reload();
        return done;
    }

    /**
     * Looks for the changes of other nodes now.
     *
     * @return whether there were any
     * @throws StoreException when the database fails
     */
    public boolean refresh() {
        return cache.reload();
    }

    /**
     * Tells of changes: of those made here before {@link #set} returns, of those of other nodes when a reader finds them.
     *
     * @param listener told in the thread that made or found the change; what it throws is logged by name and dropped
     */
    public void onChange(Consumer<SettingChange> listener) {
        cache.listen(listener);
    }

    /**
     * Something that is made from settings, and made anew when one of them changes.
     *
     * @param <T> what is made, for example a client
     * @param maker makes it from the settings as they are; called now and after changes
     * @param sources the settings whose changes count
     * @return ask it at every use
     */
    public <T> LiveValue<T> live(Function<Settings, T> maker, SettingDefinition... sources) {
        return new LiveValue<>(this, List.of(sources), maker);
    }

    /** Differs when one of the settings has another value, or an overlap has ended. */
    List<Long> stamp(List<SettingDefinition> settings) {
        List<Long> stamp = new ArrayList<>();
        for (SettingDefinition setting : settings) {
            stamp.add(cache.row(setting.place()).map(SettingRow::version).orElse(0L));
            stamp.add(previous(known(setting)).map(SettingRow::version).orElse(0L));
        }
        return stamp;
    }

    private Optional<SettingRow> previous(SettingDefinition setting) {
        return cache.row(setting.place() + SettingTable.PREVIOUS)
                .filter(row -> row.changedAt()
                        .plus(setting.overlap())
                        .isAfter(store.clock().instant()));
    }

    private SettingDefinition known(SettingDefinition setting) {
        SettingDefinition known = definitions.get(setting.place());
        if (known == null) {
            throw new IllegalArgumentException(
                    "The setting " + setting.place() + " was not defined; give it to Settings.open() or define().");
        }
        return known;
    }

    private Optional<String> typed(SettingDefinition setting, SettingKind kind) {
        if (known(setting).kind() != kind) {
            throw new IllegalArgumentException(
                    setting.place() + " is of the kind " + known(setting).kind() + ", not " + kind + ".");
        }
        return text(setting);
    }

    private Optional<String> saved(SettingDefinition setting) {
        return cache.row(setting.place()).map(writer::plain);
    }

    private static SettingInfo info(SettingDefinition definition, Optional<SettingRow> row) {
        boolean masked = definition.isSecret() || row.map(SettingRow::secret).orElse(false);
        Optional<String> value = row.map(saved -> masked ? MASK : saved.content());
        return new SettingInfo(
                definition,
                value.or(definition::usual),
                row.isPresent(),
                row.map(SettingRow::version).orElse(0L),
                row.flatMap(SettingRow::keyId),
                row.map(SettingRow::changedAt),
                row.map(SettingRow::changedBy));
    }
}
