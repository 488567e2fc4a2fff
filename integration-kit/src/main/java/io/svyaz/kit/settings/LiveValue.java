package io.svyaz.kit.settings;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something made from settings, made anew when one of them changes; see {@link Settings#live}.
 *
 * <p>Ask for it at every use and keep no copy. Whoever holds the one before may finish with it. Thread-safe.
 *
 * @param <T> what is made, for example a client
 */
public final class LiveValue<T> implements Supplier<T> {
    private final Settings settings;
    private final List<SettingDefinition> sources;
    private final Function<Settings, T> maker;
    private final ReentrantLock making = new ReentrantLock();
    private volatile Made<T> made;

    private record Made<T>(List<Long> stamp, T value) {}

    LiveValue(Settings settings, List<SettingDefinition> sources, Function<Settings, T> maker) {
        this.settings = settings;
        this.sources = sources;
        this.maker = maker;
        this.made = make();
    }

    /**
     * The one of the settings as they are now.
     *
     * @return made anew where a setting has changed
     * @throws RuntimeException what the maker throws; the next call tries again
     */
    @Override
    public T get() {
        Made<T> known = made;
        if (known.stamp.equals(settings.stamp(sources))) {
            return known.value;
        }
        making.lock();
        try {
            if (!made.stamp.equals(settings.stamp(sources))) {
                made = make();
            }
            return made.value;
        } finally {
            making.unlock();
        }
    }

    /** The stamp is taken first: a change while the value is being made has it made once more. */
    private Made<T> make() {
        List<Long> stamp = settings.stamp(sources);
        return new Made<>(stamp, maker.apply(settings));
    }
}
