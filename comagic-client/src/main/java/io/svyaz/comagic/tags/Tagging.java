package io.svyaz.comagic.tags;

import io.svyaz.comagic.data.CommunicationType;
import io.svyaz.comagic.data.WritableFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag for a communication. Any member that has no method of its own goes by {@link WritableFields#set}.
 */
public final class Tagging extends WritableFields<Tagging> {
    private Tagging(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected Tagging copy(Map<String, @Nullable Object> newValues) {
        return new Tagging(newValues);
    }

    /**
     * What the vendor insists on.
     *
     * @param communicationType what kind of communication it is
     * @param communicationId the communication
     * @param tagId the tag
     * @return the fields
     */
    public static Tagging create(CommunicationType communicationType, long communicationId, long tagId) {
        return new Tagging(Map.of())
                .communicationType(communicationType)
                .communicationId(communicationId)
                .tagId(tagId);
    }

    /**
     * The communication.
     *
     * @param communicationId {@code communication_id}
     * @return a changed copy
     */
    public Tagging communicationId(long communicationId) {
        return set("communication_id", communicationId);
    }

    /**
     * What kind of communication it is.
     *
     * @param communicationType {@code communication_type}
     * @return a changed copy
     */
    public Tagging communicationType(CommunicationType communicationType) {
        return set("communication_type", communicationType);
    }

    /**
     * The tag.
     *
     * @param tagId {@code tag_id}
     * @return a changed copy
     */
    public Tagging tagId(long tagId) {
        return set("tag_id", tagId);
    }
}
