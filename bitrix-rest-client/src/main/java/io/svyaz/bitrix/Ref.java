package io.svyaz.bitrix;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * A result that another command of the same batch will have. It stands wherever a parameter may stand, and the portal puts
 * the value in:
 *
 * <pre>{@code
 * Batch batch = bitrix.batch();
 * Pending<Long> contact = batch.add(bitrix.contacts().add(person));
 * batch.add(bitrix.deals().add(order.set("CONTACT_ID", contact.ref())));
 * }</pre>
 *
 * <p>It means nothing outside its batch: a call that holds one cannot be executed alone.
 */
public final class Ref {
    private final Batch batch;
    private final int command;
    private final String path;

    Ref(Batch batch, int command, String path) {
        this.batch = batch;
        this.command = command;
        this.path = path;
    }

    /**
     * A part of the result.
     *
     * @param step name of a member or index of an element, for example {@code ID} or {@code 0}
     * @return the reference to it
     */
    public Ref get(String step) {
        Objects.requireNonNull(step, "step");
        if (step.isEmpty() || step.indexOf('[') >= 0 || step.indexOf(']') >= 0) {
            throw new IllegalArgumentException(
                    "A step of a reference is the name of one member or an index, without" + " brackets.");
        }
        return new Ref(batch, command, path + "[" + step + "]");
    }

    Batch batch() {
        return batch;
    }

    int command() {
        return command;
    }

    /** As the portal reads it. */
    String token() {
        return "$result[" + Batch.key(command) + "]" + path;
    }

    /** Called when a request of its own is written. */
    @JsonValue
    @SuppressWarnings("DoNotCallSuggester")
    Object alone() {
        throw new IllegalStateException("A reference has a value only inside its batch. Add the call to the batch.");
    }

    @Override
    public String toString() {
        return token();
    }
}
