package io.svyaz.bitrix.oauth;

import java.util.Objects;

/**
 * Whom a token acts for: one user of one portal.
 *
 * @param memberId {@code member_id}, which stays when the portal is renamed
 * @param userId the user's id in that portal
 */
public record PortalUser(String memberId, long userId) {
    /**
     * Refuses an empty portal.
     *
     * @param memberId {@code member_id}, which stays when the portal is renamed
     * @param userId the user's id in that portal
     */
    public PortalUser {
        Objects.requireNonNull(memberId, "memberId");
        if (memberId.isBlank()) {
            throw new IllegalArgumentException("memberId is empty: it is the member_id that came with the token.");
        }
    }
}
