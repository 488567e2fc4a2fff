package io.svyaz.comagic.telephony;

import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.core.Listing;
import java.util.List;

/**
 * The sound files of an account. Immutable and thread-safe.
 */
public final class MediaFiles {
    private static final RpcMethod<List<MediaFile>> LIST = RpcMethod.list("get.media_files", MediaFile.class);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public MediaFiles(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * The files.
     *
     * @param query which rows, which fields
     * @return {@code get.media_files}
     * @throws IllegalArgumentException when the query names a field that the method does not have
     */
    public Listing<MediaFile> list(ListQuery query) {
        return calls.list(LIST, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }
}
