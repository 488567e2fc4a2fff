package io.svyaz.kit.ops;

/**
 * Hears what an operator did and how things stand, for example to hand figures to a metrics registry. Runs in the calling
 * thread; what it throws is dropped.
 */
public interface OpsListener {
    /**
     * How things stand, each time that {@link Ops#health()} is asked: by the host's schedule or by a probe.
     *
     * @param health the figures
     */
    default void health(Health health) {}

    /**
     * Somebody did something by hand.
     *
     * @param actor who
     * @param action what, for example {@code job.requeue}
     * @param target to what, for example {@code job:42}
     * @param result what became of it
     */
    default void acted(Actor actor, String action, String target, String result) {}
}
