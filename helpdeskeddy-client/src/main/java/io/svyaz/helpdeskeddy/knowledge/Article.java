package io.svyaz.helpdeskeddy.knowledge;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.helpdeskeddy.LocalizedText;
import io.svyaz.helpdeskeddy.StoredFile;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An article of the knowledge base. Immutable. */
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
     * Whether only its author sees it.
     *
     * @return {@code show_me_only}
     */
    @JsonProperty("show_me_only")
    Optional<Boolean> showMeOnly();

    /**
     * Who may read it: {@code public}, {@code user}, {@code staff}.
     *
     * @return {@code access}; an open set
     */
    @JsonProperty("access")
    Optional<String> access();

    /**
     * Whether it stands first.
     *
     * @return {@code pin}
     */
    @JsonProperty("pin")
    Optional<Boolean> pin();

    /**
     * How often it was read.
     *
     * @return {@code views_count}
     */
    @JsonProperty("views_count")
    Optional<Long> viewsCount();

    /**
     * The categories.
     *
     * @return {@code categories}; built-in ones are negative
     */
    @JsonProperty("categories")
    List<Long> categories();

    /**
     * The title.
     *
     * @return {@code title}
     */
    @JsonProperty("title")
    Optional<LocalizedText> title();

    /**
     * The tags.
     *
     * @return {@code tags}; by language
     */
    @JsonProperty("tags")
    Map<String, List<String>> tags();

    /**
     * The text, HTML.
     *
     * @return {@code body}
     */
    @JsonProperty("body")
    Optional<LocalizedText> body();

    /**
     * What is attached.
     *
     * @return {@code files}
     */
    @JsonProperty("files")
    List<StoredFile> files();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
