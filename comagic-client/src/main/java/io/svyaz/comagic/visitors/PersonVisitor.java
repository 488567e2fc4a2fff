package io.svyaz.comagic.visitors;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A visitor of a person, a row of {@code get.person_visitors}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutablePersonVisitor.Builder.class)
@JsonSerialize(as = ImmutablePersonVisitor.class)
public interface PersonVisitor {
    /**
     * The person.
     *
     * @return {@code person_id}
     */
    @JsonProperty("person_id")
    OptionalLong personId();

    /**
     * The visitor.
     *
     * @return {@code visitor_id}
     */
    @JsonProperty("visitor_id")
    OptionalLong visitorId();

    /**
     * The name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * Telephones, digits only.
     *
     * @return {@code phones}
     */
    @JsonProperty("phones")
    List<String> phones();

    /**
     * E-mail addresses.
     *
     * @return {@code emails}
     */
    @JsonProperty("emails")
    List<String> emails();

    /**
     * The company.
     *
     * @return {@code company}
     */
    @JsonProperty("company")
    Optional<String> company();

    /**
     * A note.
     *
     * @return {@code commentary}
     */
    @JsonProperty("commentary")
    Optional<String> commentary();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}
