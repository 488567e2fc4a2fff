package io.svyaz.recipes.fields;

import io.svyaz.bitrix.crm.UserFieldDefinition;
import io.svyaz.recipes.fields.FieldStep.Action;
import java.util.List;
import java.util.Optional;

/** Compares what is wanted with what a portal has. */
final class FieldPlanner {

    private FieldPlanner() {}

    static FieldStep step(CustomField wanted, List<UserFieldDefinition> present) {
        Optional<UserFieldDefinition> same = present.stream()
                .filter(field -> field.fieldName()
                        .filter(name -> name.equalsIgnoreCase(wanted.name()))
                        .isPresent())
                .findFirst();
        return same.map(field -> compared(wanted, field))
                .orElseGet(() -> new FieldStep(wanted, Action.CREATE, "the portal does not have it"));
    }

    private static FieldStep compared(CustomField wanted, UserFieldDefinition present) {
        String type = present.userTypeId().orElse("");
        if (!type.equals(wanted.type())) {
            return conflict(wanted, "it is of type " + type + " instead of " + wanted.type());
        }
        return present.multiple().orElse(false)
                ? conflict(wanted, "it holds many values instead of one")
                : new FieldStep(wanted, Action.KEEP, "the portal has it");
    }

    private static FieldStep conflict(CustomField wanted, String reason) {
        return new FieldStep(wanted, Action.CONFLICT, reason);
    }
}
