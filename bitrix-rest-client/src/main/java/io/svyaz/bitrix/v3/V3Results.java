package io.svyaz.bitrix.v3;

import java.util.List;

/** The results of a batch whose commands all succeeded. Immutable. */
public final class V3Results {
    private final V3Batch batch;
    private final List<Object> results;

    V3Results(V3Batch batch, List<Object> results) {
        this.batch = batch;
        this.results = List.copyOf(results);
    }

    /**
     * The result of a command.
     *
     * @param command as {@link V3Batch#add(V3Call)} returned it
     * @param <T> the type of its result
     * @return what the method returned
     * @throws IllegalArgumentException when the command was not in what was sent
     */
    @SuppressWarnings("unchecked") // The command's own reader made it.
    public <T> T of(V3Pending<T> command) {
        if (!command.belongsTo(batch) || command.index() >= results.size()) {
            throw new IllegalArgumentException("The command " + command + " was not in this batch when it was sent.");
        }
        return (T) results.get(command.index());
    }

    /**
     * How many commands there were.
     *
     * @return at least 1
     */
    public int size() {
        return results.size();
    }

    @Override
    public String toString() {
        return "V3Results(" + size() + ")";
    }
}
