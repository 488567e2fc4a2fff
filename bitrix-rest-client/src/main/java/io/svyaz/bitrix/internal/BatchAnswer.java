package io.svyaz.bitrix.internal;

import io.svyaz.core.error.ApiException;
import org.jspecify.annotations.Nullable;

/** What a batch answered, by command. */
@SuppressWarnings("ArrayRecordComponent")
record BatchAnswer(
        @Nullable Object[] values,
        boolean[] present,
        EnvelopeDecoder.@Nullable ErrorMembers[] errors,
        @Nullable CallTime[] times,
        @Nullable ApiException[] misfits) {
    static BatchAnswer of(int commands) {
        return new BatchAnswer(
                new Object[commands],
                new boolean[commands],
                new EnvelopeDecoder.ErrorMembers[commands],
                new CallTime[commands],
                new ApiException[commands]);
    }
}
