package io.svyaz.recipes.calls;

import io.svyaz.recipes.phone.Phone;
import java.time.Instant;
import java.util.Optional;

/**
 * A call that somebody has to return.
 *
 * @param callSessionId CoMagic's id of the call session, one callback each
 * @param phone whom to call
 * @param leadId the lead it is on
 * @param dealId the deal it is on
 * @param at when it was lost
 */
public record LostCall(String callSessionId, Phone phone, Optional<Long> leadId, Optional<Long> dealId, Instant at) {}
