package io.svyaz.kit.idmap;

/**
 * Two ids that belong together, for example a line of a table that a host kept before.
 *
 * @param localId the host's id, 1 to 200 characters
 * @param remoteId the vendor's id, 1 to 200 characters
 */
public record IdPair(String localId, String remoteId) {
    /**
     * Checks the lengths.
     *
     * @param localId the host's id, 1 to 200 characters
     * @param remoteId the vendor's id, 1 to 200 characters
     */
    public IdPair {
        Ids.check("localId", localId);
        Ids.check("remoteId", remoteId);
    }
}
