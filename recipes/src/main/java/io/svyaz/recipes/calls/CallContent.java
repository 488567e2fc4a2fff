package io.svyaz.recipes.calls;

import io.svyaz.recipes.calls.LeadDecision.CreateLead;
import io.svyaz.recipes.calls.LeadDecision.UpdateLead;
import io.svyaz.recipes.phone.Phone;

/** What a call brings. */
record CallContent(CallFacts call, Phone phone, CallLeadMapper mapper) implements LeadContent {

    @Override
    public String originId() {
        return call.callSessionId();
    }

    @Override
    public CustomerKeys keys() {
        return CustomerKeys.of(phone);
    }

    @Override
    public LeadWrite create(CreateLead decision) {
        return mapper.create(call, phone, decision);
    }

    @Override
    public LeadWrite update(UpdateLead decision) {
        return mapper.update(call, phone, decision);
    }

    @Override
    public String comment() {
        return mapper.comments().build(call, phone, CallCommentBuilder.Format.PLAIN);
    }
}
