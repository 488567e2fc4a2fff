package io.svyaz.testkit.comagic;

/**
 * A telephone that the fake rang.
 *
 * @param method what made it ring, for example {@code start.employee_call}
 * @param callSessionId the call
 * @param contact the number that was to be reached
 * @param externalId what the caller named the call; empty when it did not
 */
public record Ring(String method, long callSessionId, String contact, String externalId) {}
