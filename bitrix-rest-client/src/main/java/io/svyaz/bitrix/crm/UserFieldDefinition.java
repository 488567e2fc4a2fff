package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.bitrix.LocalizedText;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A user field of leads, deals, contacts, companies or requisites. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUserFieldDefinition.Builder.class)
@JsonSerialize(as = ImmutableUserFieldDefinition.class)
public interface UserFieldDefinition {
    /**
     * The field's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * Whose field it is, for example {@code CRM_LEAD}.
     *
     * @return {@code ENTITY_ID}
     */
    @JsonProperty("ENTITY_ID")
    Optional<String> entityId();

    /**
     * The name that records use, for example {@code UF_CRM_CITY}.
     *
     * @return {@code FIELD_NAME}
     */
    @JsonProperty("FIELD_NAME")
    Optional<String> fieldName();

    /**
     * The type, for example {@code string}, {@code enumeration}, {@code money}.
     *
     * @return {@code USER_TYPE_ID}
     */
    @JsonProperty("USER_TYPE_ID")
    Optional<String> userTypeId();

    /**
     * The id in a foreign system.
     *
     * @return {@code XML_ID}
     */
    @JsonProperty("XML_ID")
    Optional<String> xmlId();

    /**
     * The place in the order.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Integer> sort();

    /**
     * Whether it holds many values.
     *
     * @return {@code MULTIPLE}
     */
    @JsonProperty("MULTIPLE")
    Optional<Boolean> multiple();

    /**
     * Whether it must be filled in.
     *
     * @return {@code MANDATORY}
     */
    @JsonProperty("MANDATORY")
    Optional<Boolean> mandatory();

    /**
     * How it is filtered: {@code N} not at all, {@code I} exactly, {@code E} by mask, {@code S} by part.
     *
     * @return {@code SHOW_FILTER}
     */
    @JsonProperty("SHOW_FILTER")
    Optional<String> showFilter();

    /**
     * Whether lists show it.
     *
     * @return {@code SHOW_IN_LIST}
     */
    @JsonProperty("SHOW_IN_LIST")
    Optional<Boolean> showInList();

    /**
     * Whether people may change it.
     *
     * @return {@code EDIT_IN_LIST}
     */
    @JsonProperty("EDIT_IN_LIST")
    Optional<Boolean> editInList();

    /**
     * Whether the search finds its values.
     *
     * @return {@code IS_SEARCHABLE}
     */
    @JsonProperty("IS_SEARCHABLE")
    Optional<Boolean> isSearchable();

    /**
     * What the type has besides: default value, rows, directory.
     *
     * @return {@code SETTINGS}
     */
    @JsonProperty("SETTINGS")
    Optional<FieldValues> settings();

    /**
     * The choices of an {@code enumeration}.
     *
     * @return {@code LIST}; empty for other types
     */
    @JsonProperty("LIST")
    List<UserFieldOption> options();

    /**
     * The label in the form.
     *
     * @return {@code EDIT_FORM_LABEL}
     */
    @JsonProperty("EDIT_FORM_LABEL")
    Optional<LocalizedText> editFormLabel();

    /**
     * The label in lists.
     *
     * @return {@code LIST_COLUMN_LABEL}
     */
    @JsonProperty("LIST_COLUMN_LABEL")
    Optional<LocalizedText> listColumnLabel();

    /**
     * The label in filters.
     *
     * @return {@code LIST_FILTER_LABEL}
     */
    @JsonProperty("LIST_FILTER_LABEL")
    Optional<LocalizedText> listFilterLabel();

    /**
     * What is said of a wrong value.
     *
     * @return {@code ERROR_MESSAGE}
     */
    @JsonProperty("ERROR_MESSAGE")
    Optional<LocalizedText> errorMessage();

    /**
     * What explains it.
     *
     * @return {@code HELP_MESSAGE}
     */
    @JsonProperty("HELP_MESSAGE")
    Optional<LocalizedText> helpMessage();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Everything else by name and type.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }

    /**
     * Builds a user field by hand, for tests.
     *
     * @param id the field's id
     * @return a user field that has nothing else
     */
    static UserFieldDefinition of(long id) {
        return ImmutableUserFieldDefinition.builder().id(id).build();
    }
}
