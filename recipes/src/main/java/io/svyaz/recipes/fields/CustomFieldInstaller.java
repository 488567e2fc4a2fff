package io.svyaz.recipes.fields;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.crm.UserFieldDefinition;
import io.svyaz.bitrix.crm.UserFieldDefinitionFields;
import io.svyaz.bitrix.crm.UserFieldEntity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the user fields that a portal lacks. Thread-safe; needs the scope {@code crm} and an administrator's rights.
 *
 * <p>Nothing is ever changed or deleted: a field of the right name and a wrong type is reported and left alone. Running it
 * again makes what is still missing, so it is the remedy for a run that failed halfway.
 *
 * <pre>{@code
 * CustomFieldInstaller installer = new CustomFieldInstaller(bitrix);
 * FieldPlan plan = installer.plan(ComagicFields.own());
 * if (plan.conflicts().isEmpty()) {
 *     installer.install(ComagicFields.own());
 * }
 * }</pre>
 */
public final class CustomFieldInstaller {
    private final BitrixClient bitrix;

    /**
     * An installer for this portal.
     *
     * @param bitrix the portal
     */
    public CustomFieldInstaller(BitrixClient bitrix) {
        this.bitrix = bitrix;
    }

    /**
     * The dry run: says what an installation would do, and only reads.
     *
     * @param wanted the fields the portal shall have
     * @return a step for each of them
     */
    public FieldPlan plan(List<CustomField> wanted) {
        Map<UserFieldEntity, List<UserFieldDefinition>> present = new EnumMap<>(UserFieldEntity.class);
        wanted.forEach(field -> present.computeIfAbsent(
                field.entity(),
                entity -> bitrix.userFields(entity).list(all -> all).execute()));
        return new FieldPlan(wanted.stream()
                .distinct()
                .map(field -> FieldPlanner.step(field, present.getOrDefault(field.entity(), List.of())))
                .toList());
    }

    /**
     * Makes the fields that are missing and leaves the others alone.
     *
     * <p>Throws what the portal throws; the fields made before stay, and running it again goes on from there.
     *
     * @param wanted the fields the portal shall have
     * @return what was done
     */
    public FieldPlan install(List<CustomField> wanted) {
        FieldPlan plan = plan(wanted);
        plan.created().forEach(this::create);
        return plan;
    }

    private void create(CustomField field) {
        bitrix.userFields(field.entity())
                .add(UserFieldDefinitionFields.create()
                        .fieldName(field.name())
                        .userTypeId(field.type())
                        .label(field.label()))
                .execute();
    }
}
