package io.svyaz.recipes.calls;

import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A CRM in memory: finds the leads it was given and the ones it made, and keeps what was written. */
class MemoryLeadStore implements LeadStore {

    final Map<Long, Map<String, Object>> leads = new LinkedHashMap<>();
    final List<String> writes = new ArrayList<>();

    private final Map<Long, List<String>> phones = new LinkedHashMap<>();
    private KnownCustomer customer = KnownCustomer.unknown();

    /** Contacts, companies and deals that every number belongs to. */
    void customer(KnownCustomer known) {
        customer = known;
    }

    @Override
    public synchronized KnownCustomer find(Phone phone, String callSessionId) {
        List<KnownLead> found = new ArrayList<>(customer.leads());
        leads.forEach((id, fields) -> {
            var lead = new KnownLead(id, state(fields), Calls.NOON, Calls.NOON, calls(fields), phones.get(id));
            boolean samePhone = lead.phones().stream()
                    .anyMatch(number -> PhoneNormalizer.russian().isSpellingOf(phone, number));
            if (samePhone || lead.holds(callSessionId)) {
                found.add(lead);
            }
        });
        return new KnownCustomer(found, customer.contactIds(), customer.companyIds(), customer.openDeals());
    }

    @Override
    public synchronized long create(LeadWrite lead) {
        long id = 100 + leads.size();
        leads.put(id, new LinkedHashMap<>(lead.fields()));
        phones.put(id, new ArrayList<>(lead.phoneToAdd().stream().toList()));
        writes.add("create " + id);
        return id;
    }

    @Override
    public synchronized void update(long leadId, LeadWrite changes) {
        leads.computeIfAbsent(leadId, id -> new LinkedHashMap<>()).putAll(changes.fields());
        phones.computeIfAbsent(leadId, id -> new ArrayList<>())
                .addAll(changes.phoneToAdd().stream().toList());
        writes.add("update " + leadId);
    }

    @Override
    public synchronized void commentOnLead(long leadId, String text) {
        writes.add("comment on lead " + leadId + ": " + text.lines().findFirst().orElse(""));
    }

    @Override
    public synchronized void commentOnDeal(long dealId, String text) {
        writes.add("comment on deal " + dealId + ": " + text.lines().findFirst().orElse(""));
    }

    private static KnownLead.State state(Map<String, Object> fields) {
        return "JUNK".equals(fields.get("STATUS_ID")) ? KnownLead.State.JUNK : KnownLead.State.OPEN;
    }

    private static Set<String> calls(Map<String, Object> fields) {
        List<String> ids = new ArrayList<>();
        for (String field : List.of("ORIGIN_ID", "UF_CRM_COMAGIC_ID")) {
            if (fields.get(field) instanceof String id) {
                ids.add(id);
            }
        }
        return Set.copyOf(ids);
    }
}
