package io.svyaz.recipes.fields;

/**
 * What becomes of one wanted field.
 *
 * @param field the wanted field
 * @param action what is to be done, or was done
 * @param reason why, in a few words
 */
public record FieldStep(CustomField field, Action action, String reason) {

    /** What becomes of a field. */
    public enum Action {
        /** The portal does not have it: it is made. */
        CREATE,
        /** The portal has it: nothing is done. */
        KEEP,
        /** The portal has another field of this name: nothing is done, a person must decide. */
        CONFLICT
    }
}
