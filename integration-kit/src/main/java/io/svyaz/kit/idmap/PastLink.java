package io.svyaz.kit.idmap;

import java.time.Instant;

/**
 * A link that stands no longer.
 *
 * @param kind what was linked
 * @param localId the host's id
 * @param remoteId the vendor's id
 * @param reason why it ended, as given to {@link IdMap#remap} or {@link IdMap#unlink}
 * @param linkedAt since when the two belonged together
 * @param endedAt until when
 */
public record PastLink(
        IdKind kind, String localId, String remoteId, String reason, Instant linkedAt, Instant endedAt) {}
