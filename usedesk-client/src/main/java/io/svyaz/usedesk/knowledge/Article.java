package io.svyaz.usedesk.knowledge;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.internal.NoZeroId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An article. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableArticle.Builder.class)
@JsonSerialize(as = ImmutableArticle.class)
public interface Article {
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
     * The text as HTML; only where one article is read.
     *
     * @return {@code text}; empty when there is none
     */
    @JsonProperty("text")
    Optional<String> text();

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
     * Whether it may be voted on.
     *
     * @return {@code is_rating}; empty when there is none
     */
    @JsonProperty("is_rating")
    Optional<Boolean> isRating();

    /**
     * The votes.
     *
     * @return {@code rating}; empty when there is none
     */
    @JsonProperty("rating")
    Optional<Votes> rating();

    /**
     * The category.
     *
     * @return {@code category_id}; empty when there is none
     */
    @JsonProperty("category_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> categoryId();

    /**
     * Its title.
     *
     * @return {@code category_title}; empty when there is none
     */
    @JsonProperty("category_title")
    Optional<String> categoryTitle();

    /**
     * The section.
     *
     * @return {@code collection_id}; empty when there is none
     */
    @JsonProperty("collection_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> collectionId();

    /**
     * Its title.
     *
     * @return {@code collection_title}; empty when there is none
     */
    @JsonProperty("collection_title")
    Optional<String> collectionTitle();

    /**
     * Its picture.
     *
     * @return {@code collection_image}; empty when there is none
     */
    @JsonProperty("collection_image")
    Optional<String> collectionImage();

    /**
     * How often it was read.
     *
     * @return {@code views}; empty when there is none
     */
    @JsonProperty("views")
    Optional<Long> views();

    /**
     * When it was written.
     *
     * @return {@code created_at}; empty when there is none
     */
    @JsonProperty("created_at")
    Optional<Instant> createdAt();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
