package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.LocalizedText;
import io.svyaz.bitrix.PortalFields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to the configuration of a user field. Immutable. */
public final class UserFieldConfigFields extends PortalFields<UserFieldConfigFields> {
    private static final UserFieldConfigFields NONE = new UserFieldConfigFields(Map.of());

    private UserFieldConfigFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static UserFieldConfigFields create() {
        return NONE;
    }

    /**
     * Whose field it is.
     *
     * @param entityId {@code entityId}; {@code CRM_} and the id of the smart process' type; cannot be changed later
     * @return a changed copy
     */
    public UserFieldConfigFields entityId(String entityId) {
        return set("entityId", entityId);
    }

    /**
     * The name.
     *
     * @param fieldName {@code fieldName}; begins with {@code UF_} and the object's name; cannot be changed later
     * @return a changed copy
     */
    public UserFieldConfigFields fieldName(String fieldName) {
        return set("fieldName", fieldName);
    }

    /**
     * The type.
     *
     * @param userTypeId {@code userTypeId}; cannot be changed later
     * @return a changed copy
     */
    public UserFieldConfigFields userTypeId(String userTypeId) {
        return set("userTypeId", userTypeId);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code xmlId}
     * @return a changed copy
     */
    public UserFieldConfigFields xmlId(String xmlId) {
        return set("xmlId", xmlId);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code sort}
     * @return a changed copy
     */
    public UserFieldConfigFields sort(int sort) {
        return set("sort", sort);
    }

    /**
     * Whether it holds many values.
     *
     * @param multiple {@code multiple}; cannot be changed later
     * @return a changed copy
     */
    public UserFieldConfigFields multiple(boolean multiple) {
        return flag("multiple", multiple);
    }

    /**
     * Whether it must be filled in.
     *
     * @param mandatory {@code mandatory}
     * @return a changed copy
     */
    public UserFieldConfigFields mandatory(boolean mandatory) {
        return flag("mandatory", mandatory);
    }

    /**
     * Whether filters offer it.
     *
     * @param showFilter {@code showFilter}
     * @return a changed copy
     */
    public UserFieldConfigFields showFilter(boolean showFilter) {
        return flag("showFilter", showFilter);
    }

    /**
     * Whether people may change it.
     *
     * @param editInList {@code editInList}
     * @return a changed copy
     */
    public UserFieldConfigFields editInList(boolean editInList) {
        return flag("editInList", editInList);
    }

    /**
     * Whether the search finds its values.
     *
     * @param isSearchable {@code isSearchable}
     * @return a changed copy
     */
    public UserFieldConfigFields isSearchable(boolean isSearchable) {
        return flag("isSearchable", isSearchable);
    }

    /**
     * The label in the form.
     *
     * @param editFormLabel {@code editFormLabel}
     * @return a changed copy
     */
    public UserFieldConfigFields editFormLabel(LocalizedText editFormLabel) {
        return set("editFormLabel", editFormLabel);
    }

    /**
     * What explains it.
     *
     * @param helpMessage {@code helpMessage}
     * @return a changed copy
     */
    public UserFieldConfigFields helpMessage(LocalizedText helpMessage) {
        return set("helpMessage", helpMessage);
    }

    /**
     * What the type has besides.
     *
     * @param settings {@code settings}, for example {@code DEFAULT_VALUE}
     * @return a changed copy
     */
    public UserFieldConfigFields settings(Map<String, ?> settings) {
        return set("settings", Map.copyOf(settings));
    }

    /**
     * One more choice of an {@code enumeration}.
     *
     * @param value what people read
     * @param sort the place in the order
     * @param isDefault whether it is chosen from the start
     * @return a changed copy
     */
    public UserFieldConfigFields option(String value, int sort, boolean isDefault) {
        return append("enum", Map.of("value", value, "sort", sort, "def", isDefault ? "Y" : "N"));
    }

    /**
     * Another text for a choice there is already.
     *
     * @param id the choice's id
     * @param value what people shall read
     * @return a changed copy
     */
    public UserFieldConfigFields renameOption(long id, String value) {
        return append("enum", Map.of("id", id, "value", value));
    }

    /**
     * Takes a choice away on an update.
     *
     * @param id the choice's id
     * @return a changed copy
     */
    public UserFieldConfigFields deleteOption(long id) {
        return append("enum", Map.of("id", id, "del", "Y"));
    }

    /** Choices without an id are added each time they are sent: such an update must not be repeated. */
    boolean addsOptions() {
        return asMap().get("enum") instanceof List<?> options
                && options.stream().anyMatch(option -> option instanceof Map<?, ?> map && !map.containsKey("id"));
    }

    @Override
    protected UserFieldConfigFields with(Map<String, @Nullable Object> values) {
        return new UserFieldConfigFields(values);
    }
}
