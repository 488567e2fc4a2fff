package io.svyaz.recipes.calls;

import io.svyaz.recipes.calls.LeadDecision.CreateLead;
import io.svyaz.recipes.calls.LeadDecision.UpdateLead;
import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says which lead fields a call fills.
 *
 * <p>An update leaves alone what a person may have changed since: title, status, source, comments, links and the
 * origin of the lead. Its call comment belongs to the timeline, see {@link LeadStore#commentOnLead}. A fact the call
 * does not bring is not written, so it erases nothing.
 *
 * @param names names of the portal's own fields
 * @param comments writes COMMENTS of a new lead, as HTML
 * @param phones recognises a number the lead already has in another spelling
 */
public record CallLeadMapper(LeadFieldNames names, CallCommentBuilder comments, PhoneNormalizer phones) {

    /** ORIGINATOR_ID of the leads this flow makes; ORIGIN_ID is the call session id. */
    public static final String ORIGINATOR_ID = "comagic";

    /**
     * All fields of a new lead.
     *
     * @param call the call
     * @param phone the caller's number
     * @param decision customers to bind the lead to
     * @return what to give {@link LeadStore#create}
     */
    public LeadWrite create(CallFacts call, Phone phone, CreateLead decision) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("TITLE", comments.texts().title() + ": " + phone.e164());
        fields.put("SOURCE_ID", "CALL");
        fields.put("STATUS_ID", "NEW");
        decision.contactId().ifPresent(id -> fields.put("CONTACT_ID", id));
        decision.companyId().ifPresent(id -> fields.put("COMPANY_ID", id));
        putFacts(fields, call);
        fields.put("COMMENTS", comments.build(call, phone, CallCommentBuilder.Format.HTML));
        fields.put("ORIGINATOR_ID", ORIGINATOR_ID);
        fields.put("ORIGIN_ID", call.callSessionId());
        return new LeadWrite(fields, Optional.of(phone.e164()));
    }

    /**
     * The fields a call brings to a lead that exists.
     *
     * @param call the call
     * @param phone the caller's number
     * @param decision the lead as it is now
     * @return what to give {@link LeadStore#update}; the session id at least
     */
    public LeadWrite update(CallFacts call, Phone phone, UpdateLead decision) {
        Map<String, Object> fields = new LinkedHashMap<>();
        putFacts(fields, call);
        boolean known = decision.lead().phones().stream().anyMatch(spelling -> phones.isSpellingOf(phone, spelling));
        return new LeadWrite(fields, known ? Optional.empty() : Optional.of(phone.e164()));
    }

    private void putFacts(Map<String, Object> fields, CallFacts call) {
        fields.put(names.sessionId(), call.callSessionId());
        Utm utm = call.utm();
        utm.source().ifPresent(value -> fields.put(names.utmSource(), value));
        utm.medium().ifPresent(value -> fields.put(names.utmMedium(), value));
        utm.campaign().ifPresent(value -> fields.put(names.utmCampaign(), value));
        utm.content().ifPresent(value -> fields.put(names.utmContent(), value));
        utm.term().ifPresent(value -> fields.put(names.utmTerm(), value));
    }
}
