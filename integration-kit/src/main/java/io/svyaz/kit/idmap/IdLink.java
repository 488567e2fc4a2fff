package io.svyaz.kit.idmap;

import java.time.Instant;

/**
 * One link of two ids.
 *
 * @param kind what is linked
 * @param localId the host's id
 * @param remoteId the vendor's id
 * @param createdAt when they were linked
 * @param updatedAt when the remote id was last changed
 */
public record IdLink(IdKind kind, String localId, String remoteId, Instant createdAt, Instant updatedAt) {}
