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

/** The configuration of a user field of any object, smart processes among them. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUserFieldConfig.Builder.class)
@JsonSerialize(as = ImmutableUserFieldConfig.class)
public interface UserFieldConfig {
    /**
     * The field's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * Whose field it is, for example {@code CRM_7}.
     *
     * @return {@code entityId}
     */
    @JsonProperty("entityId")
    Optional<String> entityId();

    /**
     * The name, for example {@code UF_CRM_7_CITY}.
     *
     * @return {@code fieldName}
     */
    @JsonProperty("fieldName")
    Optional<String> fieldName();

    /**
     * The type, for example {@code string}.
     *
     * @return {@code userTypeId}
     */
    @JsonProperty("userTypeId")
    Optional<String> userTypeId();

    /**
     * The id in a foreign system.
     *
     * @return {@code xmlId}
     */
    @JsonProperty("xmlId")
    Optional<String> xmlId();

    /**
     * The place in the order.
     *
     * @return {@code sort}
     */
    @JsonProperty("sort")
    Optional<Integer> sort();

    /**
     * Whether it holds many values.
     *
     * @return {@code multiple}
     */
    @JsonProperty("multiple")
    Optional<Boolean> multiple();

    /**
     * Whether it must be filled in.
     *
     * @return {@code mandatory}
     */
    @JsonProperty("mandatory")
    Optional<Boolean> mandatory();

    /**
     * How it is filtered: {@code N} not at all, {@code I} exactly, {@code E} by mask, {@code S} by part.
     *
     * @return {@code showFilter}
     */
    @JsonProperty("showFilter")
    Optional<String> showFilter();

    /**
     * Whether lists show it.
     *
     * @return {@code showInList}
     */
    @JsonProperty("showInList")
    Optional<Boolean> showInList();

    /**
     * Whether people may change it.
     *
     * @return {@code editInList}
     */
    @JsonProperty("editInList")
    Optional<Boolean> editInList();

    /**
     * Whether the search finds its values.
     *
     * @return {@code isSearchable}
     */
    @JsonProperty("isSearchable")
    Optional<Boolean> isSearchable();

    /**
     * What the type has besides.
     *
     * @return {@code settings}
     */
    @JsonProperty("settings")
    Optional<FieldValues> settings();

    /**
     * The choices of an {@code enumeration}.
     *
     * @return {@code enum}; empty for other types and in lists
     */
    @JsonProperty("enum")
    List<UserFieldConfigOption> options();

    /**
     * The label in the form.
     *
     * @return {@code editFormLabel}
     */
    @JsonProperty("editFormLabel")
    Optional<LocalizedText> editFormLabel();

    /**
     * The label in lists.
     *
     * @return {@code listColumnLabel}
     */
    @JsonProperty("listColumnLabel")
    Optional<LocalizedText> listColumnLabel();

    /**
     * The label in filters.
     *
     * @return {@code listFilterLabel}
     */
    @JsonProperty("listFilterLabel")
    Optional<LocalizedText> listFilterLabel();

    /**
     * What is said of a wrong value.
     *
     * @return {@code errorMessage}
     */
    @JsonProperty("errorMessage")
    Optional<LocalizedText> errorMessage();

    /**
     * What explains it.
     *
     * @return {@code helpMessage}
     */
    @JsonProperty("helpMessage")
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
     * Builds a configuration by hand, for tests.
     *
     * @param id the field's id
     * @return a configuration that has nothing else
     */
    static UserFieldConfig of(long id) {
        return ImmutableUserFieldConfig.builder().id(id).build();
    }
}
