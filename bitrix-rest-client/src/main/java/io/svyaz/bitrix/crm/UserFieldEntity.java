package io.svyaz.bitrix.crm;

/** The records whose user fields have methods of their own. For others, smart processes above all, see {@link UserFieldConfigs}. */
public enum UserFieldEntity {
    /** Leads. */
    LEAD("lead"),
    /** Deals. */
    DEAL("deal"),
    /** Contacts. */
    CONTACT("contact"),
    /** Companies. */
    COMPANY("company"),
    /** Requisites. */
    REQUISITE("requisite");

    private final String word;

    UserFieldEntity(String word) {
        this.word = word;
    }

    /** For example {@code crm.lead.userfield}. */
    String family() {
        return "crm." + word + ".userfield";
    }
}
