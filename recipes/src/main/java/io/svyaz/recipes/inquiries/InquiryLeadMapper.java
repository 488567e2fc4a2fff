package io.svyaz.recipes.inquiries;

import io.svyaz.recipes.calls.CallLeadMapper;
import io.svyaz.recipes.calls.CustomerKeys;
import io.svyaz.recipes.calls.LeadDecision.CreateLead;
import io.svyaz.recipes.calls.LeadDecision.UpdateLead;
import io.svyaz.recipes.calls.LeadFieldNames;
import io.svyaz.recipes.calls.LeadStore;
import io.svyaz.recipes.calls.LeadWrite;
import io.svyaz.recipes.calls.Utm;
import io.svyaz.recipes.internal.Texts;
import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says which lead fields a chat or site request fills.
 *
 * <p>An update leaves alone what a person may have changed since, and the address, which Bitrix24 would add a second time.
 * What the visitor did not give is not written, so it erases nothing.
 *
 * @param names names of the portal's own fields
 * @param texts words of titles and comments
 * @param phones recognises a number the lead already has in another spelling
 */
public record InquiryLeadMapper(LeadFieldNames names, InquiryTexts texts, PhoneNormalizer phones) {
    private static final int MAX_VALUE = 500;
    private static final int MAX_TEXT = 4000;

    /**
     * All fields of a new lead.
     *
     * @param inquiry the chat or request
     * @param keys whom it is from
     * @param decision customers to bind the lead to
     * @return what to give {@link LeadStore#create}
     */
    public LeadWrite create(Inquiry inquiry, CustomerKeys keys, CreateLead decision) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("TITLE", title(inquiry, keys));
        fields.put("SOURCE_ID", inquiry.kind().sourceId());
        fields.put("STATUS_ID", "NEW");
        inquiry.name().ifPresent(name -> fields.put("NAME", Texts.line(name, MAX_VALUE)));
        decision.contactId().ifPresent(id -> fields.put("CONTACT_ID", id));
        decision.companyId().ifPresent(id -> fields.put("COMPANY_ID", id));
        keys.email().ifPresent(address -> fields.put("EMAIL", List.of(Map.of("VALUE", address, "VALUE_TYPE", "WORK"))));
        putFacts(fields, inquiry);
        fields.put(
                "COMMENTS",
                String.join("<br>", lines(inquiry).stream().map(Texts::html).toList()));
        fields.put("ORIGINATOR_ID", CallLeadMapper.ORIGINATOR_ID);
        fields.put("ORIGIN_ID", inquiry.originId());
        return new LeadWrite(fields, keys.phone().map(Phone::e164));
    }

    /**
     * The fields it brings to a lead that exists.
     *
     * @param inquiry the chat or request
     * @param keys whom it is from
     * @param decision the lead as it is now
     * @return what to give {@link LeadStore#update}; its id at least
     */
    public LeadWrite update(Inquiry inquiry, CustomerKeys keys, UpdateLead decision) {
        Map<String, Object> fields = new LinkedHashMap<>();
        putFacts(fields, inquiry);
        Optional<Phone> unknown = keys.phone()
                .filter(phone ->
                        decision.lead().phones().stream().noneMatch(spelling -> phones.isSpellingOf(phone, spelling)));
        return new LeadWrite(fields, unknown.map(Phone::e164));
    }

    /**
     * The note for the timeline.
     *
     * @param inquiry the chat or request
     * @return plain text, one fact a line
     */
    public String comment(Inquiry inquiry) {
        return String.join("\n", lines(inquiry));
    }

    private String title(Inquiry inquiry, CustomerKeys keys) {
        String who =
                keys.phone().map(Phone::e164).or(keys::email).or(inquiry::name).orElse(inquiry.id());
        return texts.title(inquiry.kind()) + ": " + Texts.line(who, MAX_VALUE);
    }

    private List<String> lines(Inquiry inquiry) {
        List<String> lines = new ArrayList<>();
        lines.add(line(texts.id(), inquiry.originId(), MAX_VALUE));
        lines.add(line(texts.place(), inquiry.place().orElse(""), MAX_VALUE));
        lines.add(line(texts.name(), inquiry.name().orElse(""), MAX_VALUE));
        lines.add(line(texts.operator(), inquiry.employeeName().orElse(texts.nobody()), MAX_VALUE));
        lines.add(line(texts.page(), inquiry.page().orElse(""), MAX_VALUE));
        lines.add(line(texts.text(), inquiry.text().orElse(""), MAX_TEXT));
        return lines;
    }

    private static String line(String label, String value, int limit) {
        return (label + ": " + Texts.line(value, limit)).strip();
    }

    private void putFacts(Map<String, Object> fields, Inquiry inquiry) {
        fields.put(names.sessionId(), inquiry.originId());
        inquiry.visitorId().ifPresent(id -> fields.put(names.visitorId(), id));
        Utm utm = inquiry.utm();
        utm.source().ifPresent(value -> fields.put(names.utmSource(), value));
        utm.medium().ifPresent(value -> fields.put(names.utmMedium(), value));
        utm.campaign().ifPresent(value -> fields.put(names.utmCampaign(), value));
        utm.content().ifPresent(value -> fields.put(names.utmContent(), value));
        utm.term().ifPresent(value -> fields.put(names.utmTerm(), value));
    }
}
