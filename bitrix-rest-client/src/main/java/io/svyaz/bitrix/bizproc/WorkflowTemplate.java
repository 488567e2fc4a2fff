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

/** A template of workflows. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableWorkflowTemplate.Builder.class)
@JsonSerialize(as = ImmutableWorkflowTemplate.class)
public interface WorkflowTemplate {
    /**
     * The id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The name.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * The module of the records it is for.
     *
     * @return {@code MODULE_ID}
     */
    @JsonProperty("MODULE_ID")
    Optional<String> moduleId();

    /**
     * The kind of records it is for.
     *
     * @return {@code ENTITY}
     */
    @JsonProperty("ENTITY")
    Optional<String> entity();

    /**
     * When it starts by itself: 0 never, 1 on creation, 2 on change, 3 on both.
     *
     * @return {@code AUTO_EXECUTE}
     */
    @JsonProperty("AUTO_EXECUTE")
    Optional<Integer> autoExecute();

    /**
     * Who made it.
     *
     * @return {@code USER_ID}
     */
    @JsonProperty("USER_ID")
    Optional<Long> userId();

    /**
     * Which application it belongs to.
     *
     * @return {@code SYSTEM_CODE}
     */
    @JsonProperty("SYSTEM_CODE")
    Optional<String> systemCode();

    /**
     * When it was last changed.
     *
     * @return {@code MODIFIED}
     */
    @JsonProperty("MODIFIED")
    Optional<OffsetDateTime> modified();

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
