package io.svyaz.bitrix.placement;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A handler to bind to a place. Immutable. */
public final class PlacementFields extends PortalFields<PlacementFields> {
    private PlacementFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static PlacementFields create() {
        return new PlacementFields(Map.of());
    }

    /**
     * The title.
     *
     * @param title {@code TITLE}
     * @return a changed copy
     */
    public PlacementFields title(String title) {
        return set("TITLE", title);
    }

    /**
     * The description.
     *
     * @param description {@code DESCRIPTION}
     * @return a changed copy
     */
    public PlacementFields description(String description) {
        return set("DESCRIPTION", description);
    }

    /**
     * The group it is shown in.
     *
     * @param name {@code GROUP_NAME}
     * @return a changed copy
     */
    public PlacementFields groupName(String name) {
        return set("GROUP_NAME", name);
    }

    /**
     * The texts by language.
     *
     * @param texts {@code LANG_ALL}: {@code TITLE}, {@code DESCRIPTION} and {@code GROUP_NAME} by language
     * @return a changed copy
     */
    public PlacementFields langAll(Map<String, Map<String, String>> texts) {
        return set("LANG_ALL", texts);
    }

    /**
     * What the place wants to know.
     *
     * @param options {@code OPTIONS}
     * @return a changed copy
     */
    public PlacementFields options(Map<String, ?> options) {
        return set("OPTIONS", options);
    }

    /**
     * For whom it is shown, where the place allows that.
     *
     * @param userId {@code USER_ID}; 0 for everybody
     * @return a changed copy
     */
    public PlacementFields userId(long userId) {
        return set("USER_ID", userId);
    }

    @Override
    protected PlacementFields with(Map<String, @Nullable Object> values) {
        return new PlacementFields(values);
    }
}
