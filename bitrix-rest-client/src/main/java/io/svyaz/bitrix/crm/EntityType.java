package io.svyaz.bitrix.crm;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of CRM record: a number, a name and a short code, each used by other methods. Open: a smart process has the number
 * it was made with.
 *
 * @param id {@code entityTypeId}, for example 2
 * @param name for example {@code DEAL}; {@code DYNAMIC_128} for a smart process
 * @param shortCode the {@code ownerType} of product rows and the prefix of links, for example {@code D}; {@code T80} for the
 *     smart process 128
 */
public record EntityType(int id, String name, String shortCode) {
    /** Leads. */
    public static final EntityType LEAD = new EntityType(1, "LEAD", "L");

    /** Deals. */
    public static final EntityType DEAL = new EntityType(2, "DEAL", "D");

    /** Contacts. */
    public static final EntityType CONTACT = new EntityType(3, "CONTACT", "C");

    /** Companies. */
    public static final EntityType COMPANY = new EntityType(4, "COMPANY", "CO");

    /** Invoices of the older kind. */
    public static final EntityType INVOICE = new EntityType(5, "INVOICE", "I");

    /** Quotes. */
    public static final EntityType QUOTE = new EntityType(7, "QUOTE", "Q");

    /** Requisites. */
    public static final EntityType REQUISITE = new EntityType(8, "REQUISITE", "RQ");

    /** Orders of the shop. */
    public static final EntityType ORDER = new EntityType(14, "ORDER", "O");

    /** Invoices. */
    public static final EntityType SMART_INVOICE = new EntityType(31, "SMART_INVOICE", "SI");

    private static final List<EntityType> KNOWN =
            List.of(LEAD, DEAL, CONTACT, COMPANY, INVOICE, QUOTE, REQUISITE, ORDER, SMART_INVOICE);
    private static final int FIRST_SMART_PROCESS = 128;
    private static final String DYNAMIC = "DYNAMIC_";

    /**
     * A kind of record.
     *
     * @param id {@code entityTypeId}
     * @param name of the vendor
     * @param shortCode of the vendor
     */
    public EntityType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortCode, "shortCode");
    }

    /**
     * By number.
     *
     * @param id one of the constants' or that of a smart process, from 128
     * @return the kind
     * @throws IllegalArgumentException when the vendor knows no such number
     */
    public static EntityType of(int id) {
        return KNOWN.stream().filter(known -> known.id == id).findFirst().orElseGet(() -> smartProcess(id));
    }

    /**
     * A smart process.
     *
     * @param id its {@code entityTypeId}, from 128: not the {@code id} of its type
     * @return the kind
     * @throws IllegalArgumentException when it cannot be one
     */
    public static EntityType smartProcess(int id) {
        if (id < FIRST_SMART_PROCESS) {
            throw new IllegalArgumentException("A smart process has an entityTypeId from " + FIRST_SMART_PROCESS
                    + ", but got " + id + ": is this the id of its type?");
        }
        return new EntityType(id, DYNAMIC + id, "T" + Integer.toHexString(id));
    }

    /**
     * By short code, in either case.
     *
     * @param shortCode for example {@code CO} or {@code T80}
     * @return empty when the vendor knows no such code
     */
    public static Optional<EntityType> ofShortCode(String shortCode) {
        Optional<EntityType> known = KNOWN.stream()
                .filter(type -> type.shortCode.equalsIgnoreCase(shortCode))
                .findFirst();
        return known.isPresent() || !shortCode.matches("[Tt][0-9A-Fa-f]{2,7}")
                ? known
                : smart(Integer.parseInt(shortCode.substring(1), 16));
    }

    /**
     * By name, in either case.
     *
     * @param name for example {@code COMPANY} or {@code DYNAMIC_128}
     * @return empty when the vendor knows no such name
     */
    public static Optional<EntityType> ofName(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        Optional<EntityType> known =
                KNOWN.stream().filter(type -> type.name.equals(upper)).findFirst();
        return known.isPresent() || !upper.matches(DYNAMIC + "[0-9]{1,9}")
                ? known
                : smart(Integer.parseInt(upper.substring(DYNAMIC.length())));
    }

    private static Optional<EntityType> smart(int id) {
        return id < FIRST_SMART_PROCESS ? Optional.empty() : Optional.of(smartProcess(id));
    }

    /**
     * Whether it is a smart process.
     *
     * @return true from 128
     */
    public boolean isSmartProcess() {
        return id >= FIRST_SMART_PROCESS;
    }

    /**
     * The {@code entityId} of its user fields.
     *
     * @return for example {@code CRM_DEAL}; empty for a smart process, whose type tells it: {@link
     *     ItemType#userFieldEntity()}
     */
    public Optional<String> userFieldEntity() {
        return isSmartProcess() ? Optional.empty() : Optional.of(this.equals(ORDER) ? "ORDER" : "CRM_" + name);
    }
}
