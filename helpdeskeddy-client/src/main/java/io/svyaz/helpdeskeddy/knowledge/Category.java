package io.svyaz.helpdeskeddy.knowledge;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.helpdeskeddy.LocalizedText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A category of the knowledge base. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCategory.Builder.class)
@JsonSerialize(as = ImmutableCategory.class)
public interface Category {
    /**
     * The number.
     *
     * @return {@code id}; built-in ones are negative
     */
    @JsonProperty("id")
    long id();

    /**
     * The category above.
     *
     * @return {@code parent_id}
     */
    @JsonProperty("parent_id")
    Optional<Long> parentId();

    /**
     * Its place.
     *
     * @return {@code position}
     */
    @JsonProperty("position")
    Optional<Long> position();

    /**
     * When it was made.
     *
     * @return {@code date_created}; in the account's zone
     */
    @JsonProperty("date_created")
    Optional<LocalDateTime> dateCreated();

    /**
     * When it changed last.
     *
     * @return {@code date_updated}; in the account's zone
     */
    @JsonProperty("date_updated")
    Optional<LocalDateTime> dateUpdated();

    /**
     * Who may read it: {@code public}, {@code user}, {@code staff}.
     *
     * @return {@code access}; an open set
     */
    @JsonProperty("access")
    Optional<String> access();

    /**
     * Groups that may read it.
     *
     * @return {@code access_by_groups}
     */
    @JsonProperty("access_by_groups")
    List<Long> accessByGroups();

    /**
     * The title.
     *
     * @return {@code title}
     */
    @JsonProperty("title")
    Optional<LocalizedText> title();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
