package io.svyaz.bitrix.v3;

/**
 * A command of a batch: the key to its result, and where later commands take values from.
 *
 * @param <T> the type of its result
 */
@SuppressWarnings("UnusedTypeParameter") // It is what V3Results.of returns.
public final class V3Pending<T> {
    private final V3Batch batch;
    private final int index;
    private final String name;

    V3Pending(V3Batch batch, int index, String name) {
        this.batch = batch;
        this.index = index;
        this.name = name;
    }

    /**
     * One value of this command's result.
     *
     * <p>The path begins inside {@code item}: {@code id} for {@code result.item.id}.
     *
     * @param path names joined by dots, for example {@code id} or {@code responsible.name}
     * @return for a parameter of a command that is added later
     * @throws IllegalArgumentException when it is no such path
     */
    public V3Ref ref(String path) {
        return new V3Ref(batch, "$ref", name + "." + checked(path));
    }

    /**
     * The values of one field of all items of this command's result, as a list.
     *
     * @param path names joined by dots, for example {@code id} for every {@code result.items[].id}
     * @return for a parameter of a command that is added later, for example in {@link V3Filter#in(String, V3Ref)}
     * @throws IllegalArgumentException when it is no such path
     */
    public V3Ref refArray(String path) {
        return new V3Ref(batch, "$refArray", name + "." + checked(path));
    }

    boolean belongsTo(V3Batch other) {
        return batch == other;
    }

    int index() {
        return index;
    }

    private static String checked(String path) {
        if (!path.matches("[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*")) {
            throw new IllegalArgumentException(
                    "This is no path: write names joined by dots, for example responsible.name.");
        }
        return path;
    }

    @Override
    public String toString() {
        return name;
    }
}
