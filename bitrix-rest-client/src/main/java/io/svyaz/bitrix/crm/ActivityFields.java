package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to an activity. Immutable. */
public final class ActivityFields extends PortalFields<ActivityFields> {
    private static final ActivityFields NONE = new ActivityFields(Map.of());

    private ActivityFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ActivityFields create() {
        return NONE;
    }

    /**
     * The kind.
     *
     * @param typeId {@code TYPE_ID}; 1 meeting, 2 call, 4 e-mail, 6 of a provider
     * @return a changed copy
     */
    public ActivityFields typeId(int typeId) {
        return set("TYPE_ID", typeId);
    }

    /**
     * The provider.
     *
     * @param providerId {@code PROVIDER_ID}; needed with kind 6
     * @return a changed copy
     */
    public ActivityFields providerId(String providerId) {
        return set("PROVIDER_ID", providerId);
    }

    /**
     * The provider's kind.
     *
     * @param providerTypeId {@code PROVIDER_TYPE_ID}
     * @return a changed copy
     */
    public ActivityFields providerTypeId(String providerTypeId) {
        return set("PROVIDER_TYPE_ID", providerTypeId);
    }

    /**
     * The heading.
     *
     * @param subject {@code SUBJECT}
     * @return a changed copy
     */
    public ActivityFields subject(String subject) {
        return set("SUBJECT", subject);
    }

    /**
     * The text.
     *
     * @param description {@code DESCRIPTION}
     * @return a changed copy
     */
    public ActivityFields description(String description) {
        return set("DESCRIPTION", description);
    }

    /**
     * The text's form.
     *
     * @param descriptionType {@code DESCRIPTION_TYPE}; 1 plain, 2 BB codes, 3 HTML
     * @return a changed copy
     */
    public ActivityFields descriptionType(int descriptionType) {
        return set("DESCRIPTION_TYPE", descriptionType);
    }

    /**
     * When it begins.
     *
     * @param startTime {@code START_TIME}
     * @return a changed copy
     */
    public ActivityFields startTime(OffsetDateTime startTime) {
        return time("START_TIME", startTime);
    }

    /**
     * When it ends.
     *
     * @param endTime {@code END_TIME}
     * @return a changed copy
     */
    public ActivityFields endTime(OffsetDateTime endTime) {
        return time("END_TIME", endTime);
    }

    /**
     * Until when it is due.
     *
     * @param deadline {@code DEADLINE}
     * @return a changed copy
     */
    public ActivityFields deadline(OffsetDateTime deadline) {
        return time("DEADLINE", deadline);
    }

    /**
     * Whether it is done.
     *
     * @param completed {@code COMPLETED}
     * @return a changed copy
     */
    public ActivityFields completed(boolean completed) {
        return flag("COMPLETED", completed);
    }

    /**
     * The responsible user.
     *
     * @param responsibleId {@code RESPONSIBLE_ID}
     * @return a changed copy
     */
    public ActivityFields responsibleId(long responsibleId) {
        return set("RESPONSIBLE_ID", responsibleId);
    }

    /**
     * The priority.
     *
     * @param priority {@code PRIORITY}; 1 low, 2 normal, 3 high
     * @return a changed copy
     */
    public ActivityFields priority(int priority) {
        return set("PRIORITY", priority);
    }

    /**
     * The direction.
     *
     * @param direction {@code DIRECTION}; 1 incoming, 2 outgoing
     * @return a changed copy
     */
    public ActivityFields direction(int direction) {
        return set("DIRECTION", direction);
    }

    /**
     * The place.
     *
     * @param location {@code LOCATION}
     * @return a changed copy
     */
    public ActivityFields location(String location) {
        return set("LOCATION", location);
    }

    /**
     * The record it belongs to.
     *
     * @param owner {@code OWNER_TYPE_ID} and {@code OWNER_ID}
     * @return a changed copy
     */
    public ActivityFields owner(CrmOwner owner) {
        return set("OWNER_TYPE_ID", owner.entityTypeId()).set("OWNER_ID", owner.id());
    }

    /**
     * One more party.
     *
     * @param who a contact, company or lead
     * @param type {@code PHONE} or {@code EMAIL}
     * @param value the telephone or address
     * @return a changed copy
     */
    public ActivityFields communication(CrmOwner who, String type, String value) {
        return append(
                "COMMUNICATIONS",
                Map.of("ENTITY_TYPE_ID", who.entityTypeId(), "ENTITY_ID", who.id(), "TYPE", type, "VALUE", value));
    }

    /**
     * The foreign system this activity comes from, and its id there: what finds it again after a lost answer.
     *
     * @param originatorId {@code ORIGINATOR_ID}
     * @param originId {@code ORIGIN_ID}
     * @return a changed copy
     */
    public ActivityFields origin(String originatorId, String originId) {
        return set("ORIGINATOR_ID", originatorId).set("ORIGIN_ID", originId);
    }

    /**
     * One more file.
     *
     * @param name with its extension
     * @param content the bytes
     * @return a changed copy
     */
    public ActivityFields file(String name, byte[] content) {
        return append(
                "FILES", Map.of("fileData", List.of(name, Base64.getEncoder().encodeToString(content))));
    }

    @Override
    protected ActivityFields with(Map<String, @Nullable Object> values) {
        return new ActivityFields(values);
    }
}
