package io.svyaz.bitrix.telephony;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A line of an external telephone system. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableExternalLine.Builder.class)
@JsonSerialize(as = ImmutableExternalLine.class)
public interface ExternalLine {
    /**
     * The number, by which the line is known.
     *
     * @return {@code NUMBER}
     */
    @JsonProperty("NUMBER")
    String number();

    /**
     * What it is called.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * Whether an outgoing call makes a lead.
     *
     * @return {@code CRM_AUTO_CREATE}
     */
    @JsonProperty("CRM_AUTO_CREATE")
    Optional<Boolean> crmAutoCreate();

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
