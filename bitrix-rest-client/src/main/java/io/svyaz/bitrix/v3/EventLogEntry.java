package io.svyaz.bitrix.v3;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An entry of the portal's event log, as {@code main.eventlog.*} return it. Immutable.
 *
 * <p>Only the id is always there: the rest depends on what was selected.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableEventLogEntry.Builder.class)
@JsonSerialize(as = ImmutableEventLogEntry.class)
public interface EventLogEntry {
    /**
     * The entry's id; later entries have greater ones.
     *
     * @return {@code id}
     */
    long id();

    /**
     * When it happened.
     *
     * @return {@code timestampX}
     */
    Optional<OffsetDateTime> timestampX();

    /**
     * How grave it is, for example {@code SECURITY} or {@code INFO}.
     *
     * @return {@code severity}
     */
    Optional<String> severity();

    /**
     * What happened, for example {@code USER_AUTHORIZE}.
     *
     * @return {@code auditTypeId}
     */
    Optional<String> auditTypeId();

    /**
     * The module that wrote it, for example {@code main}.
     *
     * @return {@code moduleId}
     */
    Optional<String> moduleId();

    /**
     * What it happened to; what kind of id this is, depends on {@link #auditTypeId()}.
     *
     * @return {@code itemId}
     */
    Optional<String> itemId();

    /**
     * The address it came from.
     *
     * @return {@code remoteAddr}
     */
    Optional<String> remoteAddr();

    /**
     * The browser or program it came from.
     *
     * @return {@code userAgent}
     */
    Optional<String> userAgent();

    /**
     * The page or method that was asked for. May hold secrets of links.
     *
     * @return {@code requestUri}
     */
    @Value.Redacted
    Optional<String> requestUri();

    /**
     * The site of a portal with several.
     *
     * @return {@code siteId}
     */
    Optional<String> siteId();

    /**
     * Who did it.
     *
     * @return {@code userId}
     */
    Optional<Long> userId();

    /**
     * The visitor of a site.
     *
     * @return {@code guestId}
     */
    Optional<Long> guestId();

    /**
     * Details, often JSON in a text.
     *
     * @return {@code description}
     */
    Optional<String> description();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Builds an entry by hand, for tests.
     *
     * @param id the entry's id
     * @return an entry that has nothing else
     */
    static EventLogEntry of(long id) {
        return ImmutableEventLogEntry.builder().id(id).build();
    }
}
