package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What a portal says of one field. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFieldSchema.Builder.class)
@JsonSerialize(as = ImmutableFieldSchema.class)
public interface FieldSchema {
    /**
     * The type, for example {@code string}, {@code crm_status} or {@code enumeration}.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * Whether it must be set.
     *
     * @return {@code isRequired}
     */
    @JsonProperty("isRequired")
    Optional<Boolean> required();

    /**
     * Whether the portal alone writes it.
     *
     * @return {@code isReadOnly}
     */
    @JsonProperty("isReadOnly")
    Optional<Boolean> readOnly();

    /**
     * Whether it can be set only when the record is made.
     *
     * @return {@code isImmutable}
     */
    @JsonProperty("isImmutable")
    Optional<Boolean> immutable();

    /**
     * Whether it holds several values.
     *
     * @return {@code isMultiple}
     */
    @JsonProperty("isMultiple")
    Optional<Boolean> multiple();

    /**
     * Whether it is a user field.
     *
     * @return {@code isDynamic}
     */
    @JsonProperty("isDynamic")
    Optional<Boolean> dynamic();

    /**
     * The title; for a user field often its name, see {@link #label()}.
     *
     * @return {@code title}
     */
    @JsonProperty("title")
    Optional<String> title();

    /**
     * The title of a user field in the form.
     *
     * @return {@code formLabel}
     */
    @JsonProperty("formLabel")
    Optional<String> formLabel();

    /**
     * The title of a user field in lists.
     *
     * @return {@code listLabel}
     */
    @JsonProperty("listLabel")
    Optional<String> listLabel();

    /**
     * The name in upper case, where the method writes another one.
     *
     * @return {@code upperName}
     */
    @JsonProperty("upperName")
    Optional<String> upperName();

    /**
     * The list its values come from, for {@code crm.status.list}.
     *
     * @return {@code statusType}
     */
    @JsonProperty("statusType")
    Optional<String> statusType();

    /**
     * The elements of a user field that is a choice.
     *
     * @return {@code items}; empty for other types
     */
    @JsonProperty("items")
    List<FieldItem> items();

    /**
     * The settings of a user field.
     *
     * @return {@code settings}; empty when there are none
     */
    @JsonProperty("settings")
    Map<String, @AllowNulls Object> settings();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * What people read beside the field.
     *
     * @return the title of the form, of lists, or the plain one
     */
    default Optional<String> label() {
        return Stream.of(formLabel(), listLabel(), title())
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
