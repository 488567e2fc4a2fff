package io.svyaz.usedesk.knowledge;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A category of a section. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCategory.Builder.class)
@JsonSerialize(as = ImmutableCategory.class)
public interface Category {
    /**
     * The number.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The title.
     *
     * @return {@code title}; empty when there is none
     */
    @JsonProperty("title")
    Optional<String> title();

    /**
     * What it is about.
     *
     * @return {@code description}; empty when there is none
     */
    @JsonProperty("description")
    Optional<String> description();

    /**
     * Whether everyone may read it.
     *
     * @return {@code public}; empty when there is none
     */
    @JsonProperty("public")
    Optional<Boolean> isPublic();

    /**
     * Its place.
     *
     * @return {@code order}; empty when there is none
     */
    @JsonProperty("order")
    Optional<Integer> order();

    /**
     * The articles, with little of each.
     *
     * @return {@code articles}; perhaps empty
     */
    @JsonProperty("articles")
    List<Article> articles();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
