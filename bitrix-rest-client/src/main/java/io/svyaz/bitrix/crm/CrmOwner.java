package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * The CRM record that something belongs to: a timeline entry, an activity, requisites.
 *
 * @param entityTypeId the object type: 1 lead, 2 deal, 3 contact, 4 company, 7 quote, 31 invoice, from 128 smart processes
 * @param id of the record
 */
public record CrmOwner(
        @JsonProperty("entityTypeId") int entityTypeId,
        @JsonProperty("entityId") long id) {
    /**
     * A lead.
     *
     * @param id its id
     * @return type 1
     */
    public static CrmOwner lead(long id) {
        return new CrmOwner(1, id);
    }

    /**
     * A deal.
     *
     * @param id its id
     * @return type 2
     */
    public static CrmOwner deal(long id) {
        return new CrmOwner(2, id);
    }

    /**
     * A contact.
     *
     * @param id its id
     * @return type 3
     */
    public static CrmOwner contact(long id) {
        return new CrmOwner(3, id);
    }

    /**
     * A company.
     *
     * @param id its id
     * @return type 4
     */
    public static CrmOwner company(long id) {
        return new CrmOwner(4, id);
    }

    /**
     * The name of the object type.
     *
     * @return for example {@code DEAL}, {@code DYNAMIC_128} for a smart process
     */
    @JsonIgnore
    public String typeName() {
        return switch (entityTypeId) {
            case 1 -> "LEAD";
            case 2 -> "DEAL";
            case 3 -> "CONTACT";
            case 4 -> "COMPANY";
            case 5 -> "INVOICE";
            case 7 -> "QUOTE";
            case 8 -> "REQUISITE";
            case 14 -> "ORDER";
            case 31 -> "SMART_INVOICE";
            default -> "DYNAMIC_" + entityTypeId;
        };
    }

    /** As the timeline writes it. */
    String lowerTypeName() {
        return typeName().toLowerCase(Locale.ROOT);
    }
}
