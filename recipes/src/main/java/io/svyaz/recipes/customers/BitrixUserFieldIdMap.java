package io.svyaz.recipes.customers;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.crm.Contact;
import io.svyaz.bitrix.crm.ContactFields;
import io.svyaz.bitrix.crm.UserField;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdLink;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.internal.StripedLocks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An id map inside the CRM: the vendor's id stands in a user field of the contact, for example {@code
 * UF_CRM_USEDESK_CLIENT_ID}, and local ids are numbers of contacts.
 *
 * <p>People see the id on the card, and every other program of the portal can use it. What it costs: each look is a
 * request, there is no history, and nothing in a portal keeps two contacts from having one value. Links are looked up
 * before they are written, within turns of this object; two nodes at the same instant can still write both. Where that
 * matters use the map of the kit's database.
 */
public final class BitrixUserFieldIdMap implements IdMap {
    private final BitrixClient bitrix;
    private final Map<IdKind, UserField<String>> fields;
    private final StripedLocks turns = new StripedLocks();

    private BitrixUserFieldIdMap(BitrixClient bitrix, Map<IdKind, UserField<String>> fields) {
        this.bitrix = bitrix;
        this.fields = fields;
    }

    /**
     * A map in text fields of contacts.
     *
     * @param bitrix the portal
     * @param fields the field of each kind; it must exist as a single text field
     * @return the map
     */
    public static BitrixUserFieldIdMap of(BitrixClient bitrix, Map<IdKind, UserField<String>> fields) {
        return new BitrixUserFieldIdMap(bitrix, Map.copyOf(fields));
    }

    @Override
    public Optional<String> remote(IdKind kind, String localId) {
        return contact(localId).flatMap(contact -> value(contact, kind));
    }

    @Override
    public Optional<String> local(IdKind kind, String remoteId) {
        return holder(kind, remoteId).map(contact -> Long.toString(contact.id()));
    }

    @Override
    public IdLink link(IdKind kind, String localId, String remoteId) {
        return turns.whileHolding(kind.toString(), () -> {
            Optional<String> known = remote(kind, localId);
            if (known.isPresent()) {
                return link(kind, localId, known.get(), contact(localId).orElse(null));
            }
            Optional<Contact> holder = holder(kind, remoteId);
            if (holder.isPresent()) {
                return link(kind, Long.toString(holder.get().id()), remoteId, holder.get());
            }
            return write(kind, localId, remoteId);
        });
    }

    @Override
    public String remoteOrCreate(IdKind kind, String localId, Supplier<String> create) {
        return turns.whileHolding(kind + ":" + localId, () -> {
            Optional<String> known = remote(kind, localId);
            return known.isPresent()
                    ? known.get()
                    : link(kind, localId, create.get()).remoteId();
        });
    }

    @Override
    public IdLink remap(IdKind kind, String localId, String remoteId, String reason) {
        return turns.whileHolding(kind.toString(), () -> {
            holder(kind, remoteId)
                    .map(contact -> Long.toString(contact.id()))
                    .filter(other -> !other.equals(localId))
                    .ifPresent(other -> write(kind, other, ""));
            return write(kind, localId, remoteId);
        });
    }

    @Override
    public boolean unlink(IdKind kind, String localId, String reason) {
        return turns.whileHolding(kind.toString(), () -> {
            if (remote(kind, localId).isEmpty()) {
                return false;
            }
            write(kind, localId, "");
            return true;
        });
    }

    @Override
    public List<IdLink> links(IdKind kind, String localIdPrefix) {
        UserField<String> field = field(kind);
        try (var all = bitrix
                .contacts()
                .list(query -> query.select("ID", "DATE_CREATE", "DATE_MODIFY", field.name())
                        .where("!" + field.name(), ""))
                .stream()) {
            return all.filter(contact -> Long.toString(contact.id()).startsWith(localIdPrefix))
                    .flatMap(contact -> value(contact, kind).stream()
                            .map(remote -> link(kind, Long.toString(contact.id()), remote, contact)))
                    .sorted(Comparator.comparing(IdLink::localId))
                    .toList();
        }
    }

    private IdLink write(IdKind kind, String localId, String remoteId) {
        bitrix.contacts()
                .update(id(localId), ContactFields.create().set(field(kind).name(), remoteId))
                .execute();
        return link(kind, localId, remoteId, null);
    }

    private Optional<Contact> contact(String localId) {
        try {
            return Optional.of(bitrix.contacts().get(id(localId)).execute());
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    private Optional<Contact> holder(IdKind kind, String remoteId) {
        UserField<String> field = field(kind);
        try (var found = bitrix
                .contacts()
                .list(query -> query.select("ID", "DATE_CREATE", "DATE_MODIFY", field.name())
                        .where("=" + field.name(), remoteId))
                .stream()) {
            return found.filter(contact -> value(contact, kind).equals(Optional.of(remoteId)))
                    .findFirst();
        }
    }

    private Optional<String> value(Contact contact, IdKind kind) {
        return contact.get(field(kind)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private UserField<String> field(IdKind kind) {
        UserField<String> field = fields.get(kind);
        if (field == null) {
            throw new IllegalArgumentException("No user field is set for " + kind + "; name one when the map is made.");
        }
        return field;
    }

    private static long id(String localId) {
        try {
            return Long.parseLong(localId);
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException("Local ids of this map are numbers of contacts.", other);
        }
    }

    private static IdLink link(IdKind kind, String localId, String remoteId, @Nullable Contact contact) {
        Instant now = Instant.now();
        Instant created = contact == null
                ? now
                : contact.dateCreate().map(OffsetDateTime::toInstant).orElse(now);
        Instant updated = contact == null
                ? now
                : contact.dateModify().map(OffsetDateTime::toInstant).orElse(now);
        return new IdLink(kind, localId, remoteId, created, updated);
    }
}
