package io.svyaz.recipes.fields;

import io.svyaz.recipes.fields.FieldStep.Action;
import java.util.List;

/**
 * What an installation does, field by field, in the order they were asked for.
 *
 * @param steps one for each field
 */
public record FieldPlan(List<FieldStep> steps) {

    /**
     * Takes a copy.
     *
     * @param steps one for each field
     */
    public FieldPlan {
        steps = List.copyOf(steps);
    }

    /**
     * The fields that are made.
     *
     * @return perhaps none
     */
    public List<CustomField> created() {
        return with(Action.CREATE);
    }

    /**
     * The fields that are there already.
     *
     * @return perhaps none
     */
    public List<CustomField> kept() {
        return with(Action.KEEP);
    }

    /**
     * What stands in the way: fields of the right name and of a wrong type.
     *
     * @return perhaps none
     */
    public List<FieldStep> conflicts() {
        return steps.stream().filter(step -> step.action() == Action.CONFLICT).toList();
    }

    /**
     * Tells whether the portal has all that is wanted.
     *
     * @return whether nothing is to be made and nothing stands in the way
     */
    public boolean complete() {
        return steps.stream().allMatch(step -> step.action() == Action.KEEP);
    }

    private List<CustomField> with(Action action) {
        return steps.stream()
                .filter(step -> step.action() == action)
                .map(FieldStep::field)
                .toList();
    }
}
