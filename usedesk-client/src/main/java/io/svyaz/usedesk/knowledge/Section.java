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

/** A section of the knowledge base. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableSection.Builder.class)
@JsonSerialize(as = ImmutableSection.class)
public interface Section {
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
     * A picture.
     *
     * @return {@code image}; empty when there is none
     */
    @JsonProperty("image")
    Optional<String> image();

    /**
     * The categories.
     *
     * @return {@code categories}; perhaps empty
     */
    @JsonProperty("categories")
    List<Category> categories();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
