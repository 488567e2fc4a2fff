package io.svyaz.recipes.calls;

import io.svyaz.recipes.phone.PhoneNormalizer;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Collects the ports and settings of a {@link CallToLead}. */
public final class CallToLeadBuilder {

    final LeadStore leads;
    VisitSource visits = (call, window) -> Optional.empty();
    ZoneId accountZone = ZoneOffset.UTC;
    EventSink events = new Slf4jEventSink();
    PhoneNormalizer phones = PhoneNormalizer.russian();
    LostCallRule lostCalls = LostCallRule.standard();
    DedupePolicy dedupe = DedupePolicy.standard();
    LeadFieldNames fieldNames = LeadFieldNames.rest();
    CallTexts texts = CallTexts.english();
    NewLeads newLeads = NewLeads.ofOneNode();
    Callbacks callbacks = lost -> {};
    InstantSource clock = InstantSource.system();

    CallToLeadBuilder(LeadStore leads) {
        this.leads = leads;
    }

    /**
     * Adds facts about the visitor, looked up by the calendar of the CoMagic account.
     *
     * @param source where visits are looked up
     * @param accountTimeZone the account's time zone, not the machine's
     * @return this builder
     */
    public CallToLeadBuilder visits(VisitSource source, ZoneId accountTimeZone) {
        visits = source;
        accountZone = accountTimeZone;
        return this;
    }

    /**
     * Sends event rows elsewhere than to slf4j.
     *
     * @param value takes the rows
     * @return this builder
     */
    public CallToLeadBuilder events(EventSink value) {
        events = value;
        return this;
    }

    /**
     * Sets the countries of national numbers; Russia unless set.
     *
     * @param value reads the numbers of callers and leads
     * @return this builder
     */
    public CallToLeadBuilder phones(PhoneNormalizer value) {
        phones = value;
        return this;
    }

    /**
     * Sets which lost calls are skipped.
     *
     * @param value the rule
     * @return this builder
     */
    public CallToLeadBuilder lostCalls(LostCallRule value) {
        lostCalls = value;
        return this;
    }

    /**
     * Sets when a call belongs to something the CRM already has.
     *
     * @param value the policy
     * @return this builder
     */
    public CallToLeadBuilder dedupe(DedupePolicy value) {
        dedupe = value;
        return this;
    }

    /**
     * Sets the names of the portal's own lead fields.
     *
     * @param value the names
     * @return this builder
     */
    public CallToLeadBuilder fieldNames(LeadFieldNames value) {
        fieldNames = value;
        return this;
    }

    /**
     * Sets the language of titles and comments.
     *
     * @param value the words
     * @return this builder
     */
    public CallToLeadBuilder texts(CallTexts value) {
        texts = value;
        return this;
    }

    /**
     * Sees to one lead for a new customer where several nodes take calls.
     *
     * @param value for example {@link NewLeads#shared} with the id map of their store
     * @return this builder
     */
    public CallToLeadBuilder newLeads(NewLeads value) {
        newLeads = value;
        return this;
    }

    /**
     * Asks somebody to return the lost calls that pass {@link #lostCalls}; nobody unless set.
     *
     * @param value for example {@link BitrixCallbackTasks}
     * @return this builder
     */
    public CallToLeadBuilder callbacks(Callbacks value) {
        callbacks = value;
        return this;
    }

    /**
     * Sets the source of the present moment.
     *
     * @param value the clock
     * @return this builder
     */
    public CallToLeadBuilder clock(InstantSource value) {
        clock = value;
        return this;
    }

    /**
     * Makes the flow.
     *
     * @return a flow ready for calls, thread-safe if its ports are
     */
    public CallToLead build() {
        return new CallToLead(this);
    }
}
