package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.LocalizedText;
import io.svyaz.bitrix.PortalFields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a user field. Immutable. */
public final class UserFieldDefinitionFields extends PortalFields<UserFieldDefinitionFields> {
    private static final UserFieldDefinitionFields NONE = new UserFieldDefinitionFields(Map.of());

    private UserFieldDefinitionFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static UserFieldDefinitionFields create() {
        return NONE;
    }

    /**
     * The name that records use.
     *
     * @param fieldName {@code FIELD_NAME}; the portal puts {@code UF_CRM_} before it; cannot be changed later
     * @return a changed copy
     */
    public UserFieldDefinitionFields fieldName(String fieldName) {
        return set("FIELD_NAME", fieldName);
    }

    /**
     * The type.
     *
     * @param userTypeId {@code USER_TYPE_ID}; cannot be changed later
     * @return a changed copy
     */
    public UserFieldDefinitionFields userTypeId(String userTypeId) {
        return set("USER_TYPE_ID", userTypeId);
    }

    /**
     * One label for everything.
     *
     * @param label {@code LABEL}
     * @return a changed copy
     */
    public UserFieldDefinitionFields label(String label) {
        return set("LABEL", label);
    }

    /**
     * The label in the form.
     *
     * @param editFormLabel {@code EDIT_FORM_LABEL}
     * @return a changed copy
     */
    public UserFieldDefinitionFields editFormLabel(LocalizedText editFormLabel) {
        return set("EDIT_FORM_LABEL", editFormLabel);
    }

    /**
     * The label in lists.
     *
     * @param listColumnLabel {@code LIST_COLUMN_LABEL}
     * @return a changed copy
     */
    public UserFieldDefinitionFields listColumnLabel(LocalizedText listColumnLabel) {
        return set("LIST_COLUMN_LABEL", listColumnLabel);
    }

    /**
     * The label in filters.
     *
     * @param listFilterLabel {@code LIST_FILTER_LABEL}
     * @return a changed copy
     */
    public UserFieldDefinitionFields listFilterLabel(LocalizedText listFilterLabel) {
        return set("LIST_FILTER_LABEL", listFilterLabel);
    }

    /**
     * What is said of a wrong value.
     *
     * @param errorMessage {@code ERROR_MESSAGE}
     * @return a changed copy
     */
    public UserFieldDefinitionFields errorMessage(LocalizedText errorMessage) {
        return set("ERROR_MESSAGE", errorMessage);
    }

    /**
     * What explains it.
     *
     * @param helpMessage {@code HELP_MESSAGE}
     * @return a changed copy
     */
    public UserFieldDefinitionFields helpMessage(LocalizedText helpMessage) {
        return set("HELP_MESSAGE", helpMessage);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code XML_ID}
     * @return a changed copy
     */
    public UserFieldDefinitionFields xmlId(String xmlId) {
        return set("XML_ID", xmlId);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code SORT}
     * @return a changed copy
     */
    public UserFieldDefinitionFields sort(int sort) {
        return set("SORT", sort);
    }

    /**
     * Whether it holds many values.
     *
     * @param multiple {@code MULTIPLE}; cannot be changed later
     * @return a changed copy
     */
    public UserFieldDefinitionFields multiple(boolean multiple) {
        return flag("MULTIPLE", multiple);
    }

    /**
     * Whether it must be filled in.
     *
     * @param mandatory {@code MANDATORY}
     * @return a changed copy
     */
    public UserFieldDefinitionFields mandatory(boolean mandatory) {
        return flag("MANDATORY", mandatory);
    }

    /**
     * Whether filters offer it.
     *
     * @param showFilter {@code SHOW_FILTER}
     * @return a changed copy
     */
    public UserFieldDefinitionFields showFilter(boolean showFilter) {
        return flag("SHOW_FILTER", showFilter);
    }

    /**
     * Whether lists show it.
     *
     * @param showInList {@code SHOW_IN_LIST}
     * @return a changed copy
     */
    public UserFieldDefinitionFields showInList(boolean showInList) {
        return flag("SHOW_IN_LIST", showInList);
    }

    /**
     * Whether people may change it.
     *
     * @param editInList {@code EDIT_IN_LIST}
     * @return a changed copy
     */
    public UserFieldDefinitionFields editInList(boolean editInList) {
        return flag("EDIT_IN_LIST", editInList);
    }

    /**
     * Whether the search finds its values.
     *
     * @param isSearchable {@code IS_SEARCHABLE}
     * @return a changed copy
     */
    public UserFieldDefinitionFields isSearchable(boolean isSearchable) {
        return flag("IS_SEARCHABLE", isSearchable);
    }

    /**
     * What the type has besides.
     *
     * @param settings {@code SETTINGS}, for example {@code DEFAULT_VALUE}
     * @return a changed copy
     */
    public UserFieldDefinitionFields settings(Map<String, ?> settings) {
        return set("SETTINGS", Map.copyOf(settings));
    }

    /**
     * One more choice of an {@code enumeration}.
     *
     * @param value what people read
     * @param sort the place in the order
     * @param isDefault whether it is chosen from the start
     * @return a changed copy
     */
    public UserFieldDefinitionFields option(String value, int sort, boolean isDefault) {
        return append("LIST", Map.of("VALUE", value, "SORT", sort, "DEF", isDefault ? "Y" : "N"));
    }

    /**
     * Another text for a choice there is already.
     *
     * @param id the choice's id
     * @param value what people shall read
     * @return a changed copy
     */
    public UserFieldDefinitionFields renameOption(long id, String value) {
        return append("LIST", Map.of("ID", id, "VALUE", value));
    }

    /**
     * Takes a choice away on an update.
     *
     * @param id the choice's id
     * @return a changed copy
     */
    public UserFieldDefinitionFields deleteOption(long id) {
        return append("LIST", Map.of("ID", id, "DEL", "Y"));
    }

    /** Choices without an id are added each time they are sent: such an update must not be repeated. */
    boolean addsOptions() {
        return asMap().get("LIST") instanceof List<?> options
                && options.stream().anyMatch(option -> option instanceof Map<?, ?> map && !map.containsKey("ID"));
    }

    @Override
    protected UserFieldDefinitionFields with(Map<String, @Nullable Object> values) {
        return new UserFieldDefinitionFields(values);
    }
}
