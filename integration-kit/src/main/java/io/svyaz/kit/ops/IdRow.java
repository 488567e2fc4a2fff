package io.svyaz.kit.ops;

import java.time.Instant;

/**
 * A link of two ids as a list shows it.
 *
 * @param id the row
 * @param system the vendor
 * @param kind the kind of object
 * @param localId the host's id
 * @param remoteId the vendor's id
 * @param createdAt when they were linked
 * @param updatedAt when the remote id was last changed
 */
public record IdRow(
        long id, String system, String kind, String localId, String remoteId, Instant createdAt, Instant updatedAt) {}
