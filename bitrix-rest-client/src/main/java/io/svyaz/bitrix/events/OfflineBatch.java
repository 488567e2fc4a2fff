package io.svyaz.bitrix.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code event.offline.get} hands out. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableOfflineBatch.Builder.class)
@JsonSerialize(as = ImmutableOfflineBatch.class)
public interface OfflineBatch {
    /**
     * The process that the rows are kept for, to clear them by.
     *
     * @return {@code process_id}; empty when the rows were deleted from the queue
     */
    @JsonProperty("process_id")
    Optional<String> processId();

    /**
     * The rows.
     *
     * @return {@code events}, at most 50
     */
    @JsonProperty("events")
    List<OfflineRow> events();
}
