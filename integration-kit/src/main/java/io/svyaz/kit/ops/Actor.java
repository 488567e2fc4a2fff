package io.svyaz.kit.ops;

/**
 * Who does something by hand. Whether they may is for the host to say, before it calls.
 *
 * @param name as the host calls its users, 1 to 200 characters
 */
public record Actor(String name) {
    private static final int MOST = 200;

    /**
     * Checks and copies what it is made of.
     *
     * @param name as the host calls its users, 1 to 200 characters
     */
    public Actor {
        if (name.isBlank() || name.length() > MOST) {
            throw new IllegalArgumentException("Actor: name needs 1 to " + MOST + " characters.");
        }
    }

    /**
     * An actor.
     *
     * @param name as the host calls its users, 1 to 200 characters
     * @return the actor
     */
    public static Actor of(String name) {
        return new Actor(name);
    }
}
