package io.svyaz.comagic.visitors;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The person behind a visitor, as {@code getobj.person_for_visitor} answers.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableVisitorPerson.Builder.class)
@JsonSerialize(as = ImmutableVisitorPerson.class)
public interface VisitorPerson {
    /**
     * The person.
     *
     * @return {@code person_id}
     */
    @JsonProperty("person_id")
    OptionalLong personId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
