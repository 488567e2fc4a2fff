package io.svyaz.comagic.reports;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A report of the cabinet, whose id the flat reports ask for; a row of {@code get.reports_list}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableSavedReport.Builder.class)
@JsonSerialize(as = ImmutableSavedReport.class)
public interface SavedReport {
    /**
     * The report's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * What it is about, for example {@code calls}.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * The report's name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * What it is for.
     *
     * @return {@code description}
     */
    @JsonProperty("description")
    Optional<String> description();

    /**
     * The group it is in.
     *
     * @return {@code group_id}
     */
    @JsonProperty("group_id")
    OptionalLong groupId();

    /**
     * Whether it can be changed.
     *
     * @return {@code is_editable}
     */
    @JsonProperty("is_editable")
    Optional<Boolean> editable();

    /**
     * Whether it is marked.
     *
     * @return {@code is_favorite}
     */
    @JsonProperty("is_favorite")
    Optional<Boolean> favorite();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
