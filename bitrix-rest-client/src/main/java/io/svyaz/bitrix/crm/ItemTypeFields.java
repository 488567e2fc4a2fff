package io.svyaz.bitrix.crm;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of a smart process to write: only those that are set here are sent, so only they change. Immutable. */
public final class ItemTypeFields extends RecordFields<ItemTypeFields> {
    private static final ItemTypeFields NONE = new ItemTypeFields(Map.of());

    private ItemTypeFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected ItemTypeFields with(Map<String, @Nullable Object> changed) {
        return new ItemTypeFields(changed);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ItemTypeFields create() {
        return NONE;
    }

    /**
     * The title.
     *
     * @param title {@code title}
     * @return a changed copy
     */
    public ItemTypeFields title(String title) {
        return set("title", title);
    }

    /**
     * The number of the new kind. It can be set only when the type is made; without it the portal chooses.
     *
     * @param entityTypeId {@code entityTypeId}
     * @return a changed copy
     */
    public ItemTypeFields entityTypeId(int entityTypeId) {
        return set("entityTypeId", entityTypeId);
    }

    /**
     * Whether it has funnels.
     *
     * @param yes {@code isCategoriesEnabled}
     * @return a changed copy
     */
    public ItemTypeFields categoriesEnabled(boolean yes) {
        return flag("isCategoriesEnabled", yes);
    }

    /**
     * Whether it has stages.
     *
     * @param yes {@code isStagesEnabled}
     * @return a changed copy
     */
    public ItemTypeFields stagesEnabled(boolean yes) {
        return flag("isStagesEnabled", yes);
    }

    /**
     * Whether it has a first and a last day.
     *
     * @param yes {@code isBeginCloseDatesEnabled}
     * @return a changed copy
     */
    public ItemTypeFields beginCloseDatesEnabled(boolean yes) {
        return flag("isBeginCloseDatesEnabled", yes);
    }

    /**
     * Whether it has contacts and a company.
     *
     * @param yes {@code isClientEnabled}
     * @return a changed copy
     */
    public ItemTypeFields clientEnabled(boolean yes) {
        return flag("isClientEnabled", yes);
    }

    /**
     * Whether it has product rows.
     *
     * @param yes {@code isLinkWithProductsEnabled}
     * @return a changed copy
     */
    public ItemTypeFields linkWithProductsEnabled(boolean yes) {
        return flag("isLinkWithProductsEnabled", yes);
    }

    /**
     * Whether it has a source.
     *
     * @param yes {@code isSourceEnabled}
     * @return a changed copy
     */
    public ItemTypeFields sourceEnabled(boolean yes) {
        return flag("isSourceEnabled", yes);
    }

    /**
     * Whether users may watch its records.
     *
     * @param yes {@code isObserversEnabled}
     * @return a changed copy
     */
    public ItemTypeFields observersEnabled(boolean yes) {
        return flag("isObserversEnabled", yes);
    }

    /**
     * Whether robots work on it.
     *
     * @param yes {@code isAutomationEnabled}
     * @return a changed copy
     */
    public ItemTypeFields automationEnabled(boolean yes) {
        return flag("isAutomationEnabled", yes);
    }
}
