package io.svyaz.recipes.calls;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.bitrix.crm.DuplicateHits;
import io.svyaz.bitrix.crm.Lead;
import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.bitrix.crm.MultiField;
import io.svyaz.recipes.phone.Phone;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leads in a Bitrix24 portal. Thread-safe.
 *
 * <p>A portal needs the scope {@code crm}. Calls that make something are sent once: when their answer is lost, the failure
 * goes to the caller, and the next delivery of the same call finds what was made by its origin.
 */
public final class BitrixLeadStore implements LeadStore {
    private final BitrixClient bitrix;
    private final LeadFieldNames names;

    /**
     * A store in this portal.
     *
     * @param bitrix the portal
     * @param names the fields that the mapper writes
     */
    public BitrixLeadStore(BitrixClient bitrix, LeadFieldNames names) {
        this.bitrix = bitrix;
        this.names = names;
    }

    @Override
    public KnownCustomer find(Phone phone, String callSessionId) {
        return find(CustomerKeys.of(phone), callSessionId);
    }

    @Override
    public KnownCustomer find(CustomerKeys keys, String originId) {
        List<DuplicateHits> hits = hits(keys);
        Set<Long> contacts = all(hits, DuplicateHits::contacts);
        Set<Long> companies = all(hits, DuplicateHits::companies);
        Map<Long, KnownLead> leads = new LinkedHashMap<>();
        ofCall(originId).forEach(lead -> leads.put(lead.id(), known(lead)));
        withIds(List.copyOf(all(hits, DuplicateHits::leads))).forEach(lead -> leads.put(lead.id(), known(lead)));
        List<KnownDeal> deals = new ArrayList<>(openDeals("@CONTACT_ID", contacts));
        deals.addAll(openDeals("@COMPANY_ID", companies));
        return new KnownCustomer(
                List.copyOf(leads.values()),
                contacts,
                companies,
                deals.stream().distinct().toList());
    }

    @Override
    public Optional<KnownLead> lead(long leadId) {
        return withIds(List.of(leadId)).map(this::known).findFirst();
    }

    private List<DuplicateHits> hits(CustomerKeys keys) {
        List<DuplicateHits> hits = new ArrayList<>();
        keys.phone()
                .ifPresent(phone -> hits.add(
                        bitrix.duplicates().findByPhone(phone.searchKeys()).execute()));
        keys.email()
                .ifPresent(email ->
                        hits.add(bitrix.duplicates().findByEmail(List.of(email)).execute()));
        return hits;
    }

    private static Set<Long> all(List<DuplicateHits> hits, Function<DuplicateHits, List<Long>> kind) {
        return hits.stream().map(kind).flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public long create(LeadWrite lead) {
        return bitrix.leads().add(LeadFields.create().setAll(lead.toBitrix())).execute();
    }

    @Override
    public void update(long leadId, LeadWrite changes) {
        bitrix.leads()
                .update(leadId, LeadFields.create().setAll(changes.toBitrix()))
                .execute();
    }

    @Override
    public void commentOnLead(long leadId, String text) {
        comment("lead", leadId, text);
    }

    @Override
    public void commentOnDeal(long dealId, String text) {
        comment("deal", dealId, text);
    }

    private void comment(String entityType, long entityId, String text) {
        Map<String, Object> fields = Map.of("ENTITY_TYPE", entityType, "ENTITY_ID", entityId, "COMMENT", text);
        bitrix.call("crm.timeline.comment.add", Map.of("fields", fields), Long.class)
                .execute();
    }

    /** A portal drops a condition it does not understand and returns everything, so each hit is looked at again. */
    private Stream<Lead> ofCall(String callSessionId) {
        return bitrix
                .leads()
                .list(q -> q.select(selected())
                        .where("=ORIGINATOR_ID", CallLeadMapper.ORIGINATOR_ID)
                        .where("=ORIGIN_ID", callSessionId)
                        .ascending("ID"))
                .firstPage()
                .items()
                .stream()
                .filter(lead -> lead.originId().filter(callSessionId::equals).isPresent());
    }

    private Stream<Lead> withIds(List<Long> ids) {
        return ids.isEmpty()
                ? Stream.empty()
                : bitrix
                        .leads()
                        .list(q -> q.select(selected()).where("@ID", ids).ascending("ID"))
                        .toList()
                        .stream()
                        .filter(lead -> ids.contains(lead.id()));
    }

    private String[] selected() {
        return new String[] {
            "ID",
            "STATUS_SEMANTIC_ID",
            "DATE_CREATE",
            "DATE_MODIFY",
            "ORIGINATOR_ID",
            "ORIGIN_ID",
            "PHONE",
            names.sessionId()
        };
    }

    private KnownLead known(Lead lead) {
        Set<String> calls = new HashSet<>();
        lead.fields().text(names.sessionId()).ifPresent(calls::add);
        if (lead.originatorId().filter(CallLeadMapper.ORIGINATOR_ID::equals).isPresent()) {
            lead.originId().ifPresent(calls::add);
        }
        return new KnownLead(
                lead.id(),
                switch (lead.statusSemanticId().orElse("P")) {
                    case "S" -> KnownLead.State.CONVERTED;
                    case "F" -> KnownLead.State.JUNK;
                    default -> KnownLead.State.OPEN;
                },
                instant(lead.dateCreate().orElse(null)),
                instant(lead.dateModify().orElse(null)),
                calls,
                lead.phones().stream().map(MultiField::value).toList());
    }

    private List<KnownDeal> openDeals(String owners, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> query = Map.of(
                "select", List.of("ID", "CLOSED", "DATE_CREATE"),
                "filter", Map.of(owners, List.copyOf(ids), "CLOSED", "N"),
                "order", Map.of("ID", "DESC"));
        return bitrix.callList("crm.deal.list", query, FieldValues.class).execute().stream()
                .filter(deal -> !deal.flag("CLOSED").orElse(false))
                .map(BitrixLeadStore::deal)
                .toList();
    }

    private static KnownDeal deal(FieldValues deal) {
        long id = deal.number("ID").orElseThrow().longValueExact();
        return new KnownDeal(id, instant(deal.dateTime("DATE_CREATE").orElse(null)));
    }

    private static Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? Instant.EPOCH : time.toInstant();
    }
}
