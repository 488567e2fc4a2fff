package io.svyaz.recipes.inquiries;

import io.svyaz.recipes.calls.CustomerKeys;
import io.svyaz.recipes.calls.LeadContent;
import io.svyaz.recipes.calls.LeadDecision.CreateLead;
import io.svyaz.recipes.calls.LeadDecision.UpdateLead;
import io.svyaz.recipes.calls.LeadWrite;

/** What a chat or site request brings. */
record InquiryContent(Inquiry inquiry, CustomerKeys keys, InquiryLeadMapper mapper) implements LeadContent {

    @Override
    public String originId() {
        return inquiry.originId();
    }

    @Override
    public LeadWrite create(CreateLead decision) {
        return mapper.create(inquiry, keys, decision);
    }

    @Override
    public LeadWrite update(UpdateLead decision) {
        return mapper.update(inquiry, keys, decision);
    }

    @Override
    public String comment() {
        return mapper.comment(inquiry);
    }
}
