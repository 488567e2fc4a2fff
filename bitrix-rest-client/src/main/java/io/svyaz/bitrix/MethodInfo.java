package io.svyaz.bitrix;

import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Optional;

/**
 * What is known about a REST method before it is called. Immutable.
 *
 * @param name as the vendor writes it; the portal does not mind the case
 * @param scopes what the webhook or application must be granted; where there are several, most methods are content with one
 *     of them, {@code userfieldconfig.*} wants all; {@code basic} comes with any access
 * @param idempotency what a second sending does
 * @param paging the parameters that divide its list: {@code start} (50 records a page), {@code limit}, {@code
 *     limit+offset}, {@code page}, {@code pagination}, ..; {@code whole} for a list that comes at once; empty for no list
 * @param needsApplication whether it refuses an incoming webhook
 * @param deprecated whether the vendor develops it no further
 * @param onlyRestV3 whether it exists only in REST v3
 */
public record MethodInfo(
        String name,
        List<String> scopes,
        Idempotency idempotency,
        Optional<String> paging,
        boolean needsApplication,
        boolean deprecated,
        boolean onlyRestV3) {
    /**
     * What is known about a method.
     *
     * @param name as the vendor writes it
     * @param scopes copied
     * @param idempotency what a second sending does
     * @param paging how its list is divided
     * @param needsApplication whether it refuses an incoming webhook
     * @param deprecated whether the vendor develops it no further
     * @param onlyRestV3 whether it exists only in REST v3
     */
    public MethodInfo {
        scopes = List.copyOf(scopes);
    }

    /**
     * Whether it only reads.
     *
     * @return true when it changes nothing
     */
    public boolean reads() {
        return idempotency == Idempotency.READ;
    }

    /**
     * Whether its list comes in pages.
     *
     * @return false when there is no list, or all of it comes at once
     */
    public boolean pages() {
        return paging.filter(how -> !how.equals("whole")).isPresent();
    }
}
