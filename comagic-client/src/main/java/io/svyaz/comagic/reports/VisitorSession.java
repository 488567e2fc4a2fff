package io.svyaz.comagic.reports;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A visit of the site, a row of {@code get.visitor_sessions_report}. Only asked fields are there. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableVisitorSession.Builder.class)
@JsonSerialize(as = ImmutableVisitorSession.class)
public interface VisitorSession {
    /**
     * The visit's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * When it began.
     *
     * @return {@code date_time}, in the account's time zone
     */
    @JsonProperty("date_time")
    Optional<LocalDateTime> dateTime();

    /**
     * The visitor.
     *
     * @return {@code visitor_id}
     */
    @JsonProperty("visitor_id")
    OptionalLong visitorId();

    /**
     * The person behind one or more visitors.
     *
     * @return {@code person_id}
     */
    @JsonProperty("person_id")
    OptionalLong personId();

    /**
     * The advertising source.
     *
     * @return {@code utm_source}
     */
    @JsonProperty("utm_source")
    Optional<String> utmSource();

    /**
     * The advertising medium.
     *
     * @return {@code utm_medium}
     */
    @JsonProperty("utm_medium")
    Optional<String> utmMedium();

    /**
     * The advertising campaign.
     *
     * @return {@code utm_campaign}
     */
    @JsonProperty("utm_campaign")
    Optional<String> utmCampaign();

    /**
     * Where the visitor came from.
     *
     * @return {@code referrer}
     */
    @JsonProperty("referrer")
    Optional<String> referrer();

    /**
     * The first page.
     *
     * @return {@code entrance_page}
     */
    @JsonProperty("entrance_page")
    Optional<String> entrancePage();

    /**
     * The channel, for example {@code paid}; new ones come.
     *
     * @return {@code channel}
     */
    @JsonProperty("channel")
    Optional<String> channel();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
