package io.svyaz.bitrix;

import io.svyaz.bitrix.crm.Activities;
import io.svyaz.bitrix.crm.Categories;
import io.svyaz.bitrix.crm.Companies;
import io.svyaz.bitrix.crm.Contacts;
import io.svyaz.bitrix.crm.Currencies;
import io.svyaz.bitrix.crm.Deals;
import io.svyaz.bitrix.crm.Duplicates;
import io.svyaz.bitrix.crm.ItemProductRows;
import io.svyaz.bitrix.crm.ItemTypes;
import io.svyaz.bitrix.crm.Items;
import io.svyaz.bitrix.crm.Leads;
import io.svyaz.bitrix.crm.Requisites;
import io.svyaz.bitrix.crm.StageHistory;
import io.svyaz.bitrix.crm.Statuses;
import io.svyaz.bitrix.crm.Timeline;
import io.svyaz.bitrix.crm.Triggers;
import io.svyaz.bitrix.crm.UserFieldConfigs;
import io.svyaz.bitrix.crm.UserFieldEntity;
import io.svyaz.bitrix.crm.UserFields;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.lists.UniversalLists;

/** The CRM half of a client: one accessor for each family of methods. */
abstract class CrmServices {
    final BitrixCalls calls;

    CrmServices(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Leads.
     *
     * @return the calls of {@code crm.lead.*}
     */
    public Leads leads() {
        return new Leads(calls);
    }

    /**
     * Deals.
     *
     * @return the calls of {@code crm.deal.*}
     */
    public Deals deals() {
        return new Deals(calls);
    }

    /**
     * Contacts, that is persons.
     *
     * @return the calls of {@code crm.contact.*}
     */
    public Contacts contacts() {
        return new Contacts(calls);
    }

    /**
     * Companies.
     *
     * @return the calls of {@code crm.company.*}
     */
    public Companies companies() {
        return new Companies(calls);
    }

    /**
     * Records of any kind, those of smart processes among them.
     *
     * @param entityTypeId for example 2 for deals, see {@link io.svyaz.bitrix.crm.EntityType}, or the number of a smart process
     * @return the calls of {@code crm.item.*}
     */
    public Items items(int entityTypeId) {
        return new Items(calls, entityTypeId);
    }

    /**
     * Product rows of records of any kind.
     *
     * @return the calls of {@code crm.item.productrow.*}
     */
    public ItemProductRows productRows() {
        return new ItemProductRows(calls);
    }

    /**
     * Smart processes, that is the portal's own kinds of records.
     *
     * @return the calls of {@code crm.type.*}
     */
    public ItemTypes itemTypes() {
        return new ItemTypes(calls);
    }

    /**
     * Which record went through which stages.
     *
     * @return the calls of {@code crm.stagehistory.*}
     */
    public StageHistory stageHistory() {
        return new StageHistory(calls);
    }

    /**
     * Search by telephone or e-mail.
     *
     * @return the calls of {@code crm.duplicate.*}
     */
    public Duplicates duplicates() {
        return new Duplicates(calls);
    }

    /**
     * Comments, notes and log entries of CRM records.
     *
     * @return the calls of {@code crm.timeline.*}
     */
    public Timeline timeline() {
        return new Timeline(calls);
    }

    /**
     * Calls, e-mails and things to do of CRM records.
     *
     * @return the calls of {@code crm.activity.*}
     */
    public Activities activities() {
        return new Activities(calls);
    }

    /**
     * Directories: lead statuses, deal stages, sources.
     *
     * @return the calls of {@code crm.status.*}
     */
    public Statuses statuses() {
        return new Statuses(calls);
    }

    /**
     * The funnels of an object type.
     *
     * @param entityTypeId 2 for deals, from 128 for smart processes
     * @return the calls of {@code crm.category.*}
     */
    public Categories categories(int entityTypeId) {
        return new Categories(calls, entityTypeId);
    }

    /**
     * Currencies.
     *
     * @return the calls of {@code crm.currency.*}
     */
    public Currencies currencies() {
        return new Currencies(calls);
    }

    /**
     * Requisites and bank accounts of companies and contacts.
     *
     * @return the calls of {@code crm.requisite.*}
     */
    public Requisites requisites() {
        return new Requisites(calls);
    }

    /**
     * The user fields of one kind of record.
     *
     * @param entity whose fields
     * @return the calls of {@code crm.lead.userfield.*} and the like
     */
    public UserFields userFields(UserFieldEntity entity) {
        return new UserFields(calls, entity);
    }

    /**
     * User fields of any object, smart processes among them.
     *
     * @return the calls of {@code userfieldconfig.*}
     */
    public UserFieldConfigs userFieldConfigs() {
        return new UserFieldConfigs(calls);
    }

    /**
     * Automation triggers.
     *
     * @return the calls of {@code crm.automation.trigger.*}
     */
    public Triggers triggers() {
        return new Triggers(calls);
    }

    /**
     * Universal lists.
     *
     * @return the calls of {@code lists.*}
     */
    public UniversalLists lists() {
        return new UniversalLists(calls);
    }
}
