package io.svyaz.bitrix.bizproc;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A running workflow. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableWorkflowInstance.Builder.class)
@JsonSerialize(as = ImmutableWorkflowInstance.class)
public interface WorkflowInstance {
    /**
     * The id, a text.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    String id();

    /**
     * The record it runs for, for example {@code DEAL_42}.
     *
     * @return {@code DOCUMENT_ID}
     */
    @JsonProperty("DOCUMENT_ID")
    Optional<String> documentId();

    /**
     * The module of the record.
     *
     * @return {@code MODULE_ID}
     */
    @JsonProperty("MODULE_ID")
    Optional<String> moduleId();

    /**
     * The kind of record, for example {@code CCrmDocumentDeal}.
     *
     * @return {@code ENTITY}
     */
    @JsonProperty("ENTITY")
    Optional<String> entity();

    /**
     * The template.
     *
     * @return {@code TEMPLATE_ID}
     */
    @JsonProperty("TEMPLATE_ID")
    Optional<Long> templateId();

    /**
     * When it was started.
     *
     * @return {@code STARTED}
     */
    @JsonProperty("STARTED")
    Optional<OffsetDateTime> started();

    /**
     * Who started it; 0 for the system.
     *
     * @return {@code STARTED_BY}
     */
    @JsonProperty("STARTED_BY")
    Optional<Long> startedBy();

    /**
     * When it last did something.
     *
     * @return {@code MODIFIED}
     */
    @JsonProperty("MODIFIED")
    Optional<OffsetDateTime> modified();

    /**
     * Until when it is held by a step.
     *
     * @return {@code OWNED_UNTIL}
     */
    @JsonProperty("OWNED_UNTIL")
    Optional<OffsetDateTime> ownedUntil();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Everything else by name and type.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }
}
