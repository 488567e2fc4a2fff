package io.svyaz.kit.inbox;

import java.util.Optional;

/** An event on its way into the table; carried, never compared. */
@SuppressWarnings("ArrayRecordComponent")
record InboxRow(
        String event,
        DedupeKey key,
        String headers,
        byte[] body,
        long bodyBytes,
        Optional<String> orderKey,
        Optional<String> rejectReason,
        String correlationId) {}
