package io.svyaz.recipes.recordings;

/**
 * Where records go.
 *
 * @param entity what the call is on
 * @param id the CRM's id of it
 */
public record RecordingPlace(Entity entity, long id) {

    /** What a call can be on. */
    public enum Entity {
        /** A lead. */
        LEAD("lead"),
        /** A deal. */
        DEAL("deal");

        private final String type;

        Entity(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }
}
