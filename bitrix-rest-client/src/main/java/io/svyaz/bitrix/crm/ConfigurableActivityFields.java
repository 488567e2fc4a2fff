package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a configurable activity. Immutable. */
public final class ConfigurableActivityFields extends PortalFields<ConfigurableActivityFields> {
    private static final ConfigurableActivityFields NONE = new ConfigurableActivityFields(Map.of());

    private ConfigurableActivityFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ConfigurableActivityFields create() {
        return NONE;
    }

    /**
     * The kind.
     *
     * @param typeId {@code typeId}; {@code CONFIGURABLE} or one of the application's own
     * @return a changed copy
     */
    public ConfigurableActivityFields typeId(String typeId) {
        return set("typeId", typeId);
    }

    /**
     * Whether it is done.
     *
     * @param completed {@code completed}
     * @return a changed copy
     */
    public ConfigurableActivityFields completed(boolean completed) {
        return flag("completed", completed);
    }

    /**
     * Until when it is due.
     *
     * @param deadline {@code deadline}; not for incoming ones
     * @return a changed copy
     */
    public ConfigurableActivityFields deadline(OffsetDateTime deadline) {
        return time("deadline", deadline);
    }

    /**
     * Whether it came from outside.
     *
     * @param yes {@code isIncomingChannel}
     * @return a changed copy
     */
    public ConfigurableActivityFields incomingChannel(boolean yes) {
        return flag("isIncomingChannel", yes);
    }

    /**
     * The responsible user.
     *
     * @param responsibleId {@code responsibleId}
     * @return a changed copy
     */
    public ConfigurableActivityFields responsibleId(long responsibleId) {
        return set("responsibleId", responsibleId);
    }

    /**
     * The badge on the card.
     *
     * @param badgeCode {@code badgeCode}
     * @return a changed copy
     */
    public ConfigurableActivityFields badgeCode(String badgeCode) {
        return set("badgeCode", badgeCode);
    }

    /**
     * The foreign system it comes from.
     *
     * @param originatorId {@code originatorId}
     * @return a changed copy
     */
    public ConfigurableActivityFields originatorId(String originatorId) {
        return set("originatorId", originatorId);
    }

    /**
     * Its id in that system.
     *
     * @param originId {@code originId}
     * @return a changed copy
     */
    public ConfigurableActivityFields originId(String originId) {
        return set("originId", originId);
    }

    /**
     * When to remind.
     *
     * @param minutes {@code pingOffsets}, before the deadline
     * @return a changed copy
     */
    public ConfigurableActivityFields pingOffsets(Integer... minutes) {
        return set("pingOffsets", List.of(minutes));
    }

    @Override
    protected ConfigurableActivityFields with(Map<String, @Nullable Object> values) {
        return new ConfigurableActivityFields(values);
    }
}
