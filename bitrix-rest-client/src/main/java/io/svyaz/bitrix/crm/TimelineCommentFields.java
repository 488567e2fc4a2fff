package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text and files of a timeline comment. Immutable. */
public final class TimelineCommentFields extends PortalFields<TimelineCommentFields> {
    private static final TimelineCommentFields NONE = new TimelineCommentFields(Map.of());

    private TimelineCommentFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static TimelineCommentFields create() {
        return NONE;
    }

    /**
     * The text.
     *
     * @param comment {@code COMMENT}
     * @return a changed copy
     */
    public TimelineCommentFields comment(String comment) {
        return set("COMMENT", comment);
    }

    /**
     * One more file. On an update the files that are set here replace all earlier ones.
     *
     * @param name with its extension
     * @param content the bytes
     * @return a changed copy
     */
    public TimelineCommentFields file(String name, byte[] content) {
        return append("FILES", List.of(name, Base64.getEncoder().encodeToString(content)));
    }

    /**
     * Removes all files on an update.
     *
     * @return a changed copy
     */
    public TimelineCommentFields withoutFiles() {
        return set("FILES", List.of());
    }

    @Override
    protected TimelineCommentFields with(Map<String, @Nullable Object> values) {
        return new TimelineCommentFields(values);
    }
}
