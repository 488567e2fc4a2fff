package io.svyaz.bitrix.crm;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that leads, deals, contacts and companies have in common.
 *
 * @param <F> the fields of one kind of record
 */
public abstract class ClassicFields<F extends ClassicFields<F>> extends RecordFields<F> {
    ClassicFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    /**
     * The comment.
     *
     * @param comments {@code COMMENTS}, perhaps with markup
     * @return a changed copy
     */
    public F comments(String comments) {
        return set("COMMENTS", comments);
    }

    /**
     * The responsible user.
     *
     * @param userId {@code ASSIGNED_BY_ID}
     * @return a changed copy
     */
    public F assignedById(long userId) {
        return set("ASSIGNED_BY_ID", userId);
    }

    /**
     * Whether everybody may see it.
     *
     * @param opened {@code OPENED}
     * @return a changed copy
     */
    public F opened(boolean opened) {
        return flag("OPENED", opened);
    }

    /**
     * The foreign system this record comes from, and its id there: what finds it again after a lost answer.
     *
     * @param originatorId {@code ORIGINATOR_ID}
     * @param originId {@code ORIGIN_ID}
     * @return a changed copy
     */
    public F origin(String originatorId, String originId) {
        return set("ORIGINATOR_ID", originatorId).set("ORIGIN_ID", originId);
    }

    /**
     * The advertising source, medium and campaign.
     *
     * @param source {@code UTM_SOURCE}
     * @param medium {@code UTM_MEDIUM}
     * @param campaign {@code UTM_CAMPAIGN}
     * @return a changed copy
     */
    public F utm(String source, String medium, String campaign) {
        return set("UTM_SOURCE", source).set("UTM_MEDIUM", medium).set("UTM_CAMPAIGN", campaign);
    }
}
