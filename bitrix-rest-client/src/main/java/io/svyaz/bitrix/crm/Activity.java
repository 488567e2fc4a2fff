package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An activity: a call, meeting, e-mail or task of a CRM record. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected. Communications and files come only when they are
 * selected by name.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableActivity.Builder.class)
@JsonSerialize(as = ImmutableActivity.class)
public interface Activity {
    /**
     * The activity's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The record it belongs to.
     *
     * @return {@code OWNER_ID}
     */
    @JsonProperty("OWNER_ID")
    Optional<Long> ownerId();

    /**
     * The type of that record, see {@link CrmOwner}.
     *
     * @return {@code OWNER_TYPE_ID}
     */
    @JsonProperty("OWNER_TYPE_ID")
    Optional<Integer> ownerTypeId();

    /**
     * The kind: 1 meeting, 2 call, 3 task, 4 e-mail, 6 of a provider.
     *
     * @return {@code TYPE_ID}
     */
    @JsonProperty("TYPE_ID")
    Optional<Integer> typeId();

    /**
     * The provider, for example {@code VOXIMPLANT_CALL}.
     *
     * @return {@code PROVIDER_ID}
     */
    @JsonProperty("PROVIDER_ID")
    Optional<String> providerId();

    /**
     * The provider's kind, for example {@code CALL}.
     *
     * @return {@code PROVIDER_TYPE_ID}
     */
    @JsonProperty("PROVIDER_TYPE_ID")
    Optional<String> providerTypeId();

    /**
     * The object behind it, a task for one.
     *
     * @return {@code ASSOCIATED_ENTITY_ID}; 0 when there is none
     */
    @JsonProperty("ASSOCIATED_ENTITY_ID")
    Optional<Long> associatedEntityId();

    /**
     * The heading.
     *
     * @return {@code SUBJECT}
     */
    @JsonProperty("SUBJECT")
    Optional<String> subject();

    /**
     * The text.
     *
     * @return {@code DESCRIPTION}
     */
    @JsonProperty("DESCRIPTION")
    Optional<String> description();

    /**
     * The text's form: 1 plain, 2 BB codes, 3 HTML.
     *
     * @return {@code DESCRIPTION_TYPE}
     */
    @JsonProperty("DESCRIPTION_TYPE")
    Optional<Integer> descriptionType();

    /**
     * When it was made.
     *
     * @return {@code CREATED}
     */
    @JsonProperty("CREATED")
    Optional<OffsetDateTime> created();

    /**
     * When it was changed last.
     *
     * @return {@code LAST_UPDATED}
     */
    @JsonProperty("LAST_UPDATED")
    Optional<OffsetDateTime> lastUpdated();

    /**
     * When it begins.
     *
     * @return {@code START_TIME}
     */
    @JsonProperty("START_TIME")
    Optional<OffsetDateTime> startTime();

    /**
     * When it ends.
     *
     * @return {@code END_TIME}
     */
    @JsonProperty("END_TIME")
    Optional<OffsetDateTime> endTime();

    /**
     * Until when it is due.
     *
     * @return {@code DEADLINE}
     */
    @JsonProperty("DEADLINE")
    Optional<OffsetDateTime> deadline();

    /**
     * Whether it is done.
     *
     * @return {@code COMPLETED}
     */
    @JsonProperty("COMPLETED")
    Optional<Boolean> completed();

    /**
     * The status: 1 waiting, 2 done, 3 done by itself.
     *
     * @return {@code STATUS}
     */
    @JsonProperty("STATUS")
    Optional<Integer> status();

    /**
     * The responsible user.
     *
     * @return {@code RESPONSIBLE_ID}
     */
    @JsonProperty("RESPONSIBLE_ID")
    Optional<Long> responsibleId();

    /**
     * Who made it.
     *
     * @return {@code AUTHOR_ID}
     */
    @JsonProperty("AUTHOR_ID")
    Optional<Long> authorId();

    /**
     * Who changed it last.
     *
     * @return {@code EDITOR_ID}
     */
    @JsonProperty("EDITOR_ID")
    Optional<Long> editorId();

    /**
     * The priority: 1 low, 2 normal, 3 high.
     *
     * @return {@code PRIORITY}
     */
    @JsonProperty("PRIORITY")
    Optional<Integer> priority();

    /**
     * The direction: 1 incoming, 2 outgoing.
     *
     * @return {@code DIRECTION}
     */
    @JsonProperty("DIRECTION")
    Optional<Integer> direction();

    /**
     * The place.
     *
     * @return {@code LOCATION}
     */
    @JsonProperty("LOCATION")
    Optional<String> location();

    /**
     * The foreign system it came from.
     *
     * @return {@code ORIGINATOR_ID}
     */
    @JsonProperty("ORIGINATOR_ID")
    Optional<String> originatorId();

    /**
     * Its id in that system.
     *
     * @return {@code ORIGIN_ID}
     */
    @JsonProperty("ORIGIN_ID")
    Optional<String> originId();

    /**
     * With whom, by which telephone or address.
     *
     * @return {@code COMMUNICATIONS}; empty unless selected by name
     */
    @JsonProperty("COMMUNICATIONS")
    List<ActivityCommunication> communications();

    /**
     * The attached files.
     *
     * @return {@code FILES}; empty unless selected by name
     */
    @JsonProperty("FILES")
    List<ActivityFile> files();

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

    /**
     * Builds an activity by hand, for tests.
     *
     * @param id the activity's id
     * @return an activity that has nothing else
     */
    static Activity of(long id) {
        return ImmutableActivity.builder().id(id).build();
    }
}
