package io.svyaz.testkit.bitrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The CRM objects of the older methods with their standard fields. */
final class EntityType {

    static final EntityType LEAD = new EntityType("LEAD", "STATUS_ID", "STATUS_SEMANTIC_ID", """
            ID! integer, TITLE string, HONORIFIC crm_status, NAME string, SECOND_NAME string, LAST_NAME string,
            COMPANY_TITLE string, COMPANY_ID crm_company, CONTACT_ID crm_contact, IS_RETURN_CUSTOMER! char N,
            BIRTHDATE date '', SOURCE_ID crm_status, SOURCE_DESCRIPTION string, STATUS_ID crm_status NEW,
            STATUS_DESCRIPTION string, POST string, COMMENTS string, CURRENCY_ID crm_currency RUB,
            OPPORTUNITY double 0.00, IS_MANUAL_OPPORTUNITY char N, HAS_PHONE! char N, HAS_EMAIL! char N, HAS_IMOL! char N,
            ASSIGNED_BY_ID user 1, CREATED_BY_ID! user 1, MODIFY_BY_ID! user 1, DATE_CREATE! datetime,
            DATE_MODIFY! datetime, DATE_CLOSED! datetime '', STATUS_SEMANTIC_ID! string P, OPENED char N,
            ORIGINATOR_ID string, ORIGIN_ID string, MOVED_BY_ID! user 1, MOVED_TIME! datetime, ADDRESS string,
            ADDRESS_2 string, ADDRESS_CITY string, ADDRESS_POSTAL_CODE string, ADDRESS_REGION string,
            ADDRESS_PROVINCE string, ADDRESS_COUNTRY string, ADDRESS_COUNTRY_CODE string, UTM_SOURCE string,
            UTM_MEDIUM string, UTM_CAMPAIGN string, UTM_CONTENT string, UTM_TERM string, LAST_ACTIVITY_BY! user 1,
            LAST_ACTIVITY_TIME! datetime, PHONE crm_multifield, EMAIL crm_multifield, WEB crm_multifield,
            IM crm_multifield, LINK crm_multifield""");
    static final EntityType CONTACT = new EntityType("CONTACT", "", "", """
            ID! integer, POST string, COMMENTS string, HONORIFIC crm_status, NAME string, SECOND_NAME string,
            LAST_NAME string, LEAD_ID crm_lead, TYPE_ID crm_status, SOURCE_ID crm_status, SOURCE_DESCRIPTION string,
            COMPANY_ID crm_company, BIRTHDATE date '', EXPORT char N, HAS_PHONE! char N, HAS_EMAIL! char N,
            HAS_IMOL! char N, DATE_CREATE! datetime, DATE_MODIFY! datetime, ASSIGNED_BY_ID user 1,
            CREATED_BY_ID! user 1, MODIFY_BY_ID! user 1, OPENED char N, ORIGINATOR_ID string, ORIGIN_ID string,
            UTM_SOURCE string, UTM_MEDIUM string, UTM_CAMPAIGN string, UTM_CONTENT string, UTM_TERM string,
            PHONE crm_multifield, EMAIL crm_multifield, WEB crm_multifield, IM crm_multifield, LINK crm_multifield""");
    static final EntityType COMPANY = new EntityType("COMPANY", "", "", """
            ID! integer, COMPANY_TYPE crm_status, TITLE string, LEAD_ID crm_lead, HAS_PHONE! char N, HAS_EMAIL! char N,
            HAS_IMOL! char N, ASSIGNED_BY_ID user 1, CREATED_BY_ID! user 1, MODIFY_BY_ID! user 1, INDUSTRY crm_status,
            REVENUE double 0.00, CURRENCY_ID crm_currency RUB, EMPLOYEES crm_status, COMMENTS string,
            DATE_CREATE! datetime, DATE_MODIFY! datetime, OPENED char N, IS_MY_COMPANY char N, ORIGINATOR_ID string,
            ORIGIN_ID string, UTM_SOURCE string, UTM_MEDIUM string, UTM_CAMPAIGN string, UTM_CONTENT string,
            UTM_TERM string, PHONE crm_multifield, EMAIL crm_multifield, WEB crm_multifield, IM crm_multifield,
            LINK crm_multifield""");
    static final EntityType DEAL = new EntityType("DEAL", "STAGE_ID", "STAGE_SEMANTIC_ID", """
            ID! integer, TITLE string, TYPE_ID crm_status SALE, STAGE_ID crm_status NEW, PROBABILITY integer,
            CURRENCY_ID crm_currency RUB, OPPORTUNITY double 0.00, IS_MANUAL_OPPORTUNITY char N, TAX_VALUE double 0.00,
            LEAD_ID crm_lead, COMPANY_ID crm_company, CONTACT_ID crm_contact, QUOTE_ID integer, BEGINDATE date,
            CLOSEDATE date, ASSIGNED_BY_ID user 1, CREATED_BY_ID! user 1, MODIFY_BY_ID! user 1, DATE_CREATE! datetime,
            DATE_MODIFY! datetime, OPENED char N, CLOSED char N, COMMENTS string, ADDITIONAL_INFO string,
            CATEGORY_ID crm_category 0, STAGE_SEMANTIC_ID! string P, IS_NEW! char Y, IS_RECURRING char N,
            IS_RETURN_CUSTOMER char N, IS_REPEATED_APPROACH char N, SOURCE_ID crm_status, SOURCE_DESCRIPTION string,
            ORIGINATOR_ID string, ORIGIN_ID string, MOVED_BY_ID! user 1, MOVED_TIME! datetime, UTM_SOURCE string,
            UTM_MEDIUM string, UTM_CAMPAIGN string, UTM_CONTENT string, UTM_TERM string""");

    static final EntityType PRODUCT_ROW = new EntityType("PRODUCT_ROW", "", "", """
            ID! integer, OWNER_ID! integer, OWNER_TYPE! string, PRODUCT_ID integer 0, PRODUCT_NAME string '', PRICE double 0.00,
            PRICE_EXCLUSIVE! double 0.00, QUANTITY double 1.00, DISCOUNT_TYPE_ID integer 2, DISCOUNT_RATE double 0.00,
            DISCOUNT_SUM double 0.00, TAX_RATE double, TAX_INCLUDED char N, CUSTOMIZED! char Y, MEASURE_CODE integer 796,
            MEASURE_NAME! string pcs, SORT integer 10, XML_ID! string ''""");

    static final List<EntityType> ALL = List.of(LEAD, CONTACT, COMPANY, DEAL);

    private final String name;
    private final String stageField;
    private final String semanticField;
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();

    private EntityType(String name, String stageField, String semanticField, String fields) {
        this.name = name;
        this.stageField = stageField;
        this.semanticField = semanticField;
        for (String field : fields.split(",\\s+", -1)) {
            FieldSpec spec = FieldSpec.parse(field);
            this.fields.put(spec.name(), spec);
        }
    }

    /** A smart process, or the smart invoice. */
    static EntityType smart(int entityTypeId) {
        return new EntityType("DYNAMIC_" + entityTypeId, "STAGE_ID", "STAGE_SEMANTIC_ID", """
            ID! integer, XML_ID string, TITLE string, CATEGORY_ID crm_category 1, STAGE_ID crm_status DT%d_1:NEW,
            STAGE_SEMANTIC_ID! string P, OPPORTUNITY double 0.00, CURRENCY_ID crm_currency RUB,
            IS_MANUAL_OPPORTUNITY char N, ASSIGNED_BY_ID user 1, CREATED_BY_ID! user 1, MODIFY_BY_ID! user 1,
            MOVED_BY_ID! user 1, DATE_CREATE! datetime, DATE_MODIFY! datetime, MOVED_TIME! datetime,
            LAST_ACTIVITY_TIME! datetime, OPENED char N, BEGINDATE date, CLOSEDATE date, CONTACT_ID crm_contact,
            COMPANY_ID crm_company, SOURCE_ID crm_status, SOURCE_DESCRIPTION string, COMMENTS string""".formatted(entityTypeId));
    }

    /** Name as the duplicate search spells it, for example {@code LEAD}. */
    String name() {
        return name;
    }

    /** Prefix of the methods, for example {@code crm.lead.}. */
    String methodPrefix() {
        return "crm." + name.toLowerCase(Locale.ROOT) + ".";
    }

    /** Start of the title that an object gets when it is made without one. */
    String title() {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    Map<String, FieldSpec> fields() {
        return fields;
    }

    @Nullable
    FieldSpec field(String name) {
        FieldSpec field = fields.get(name);
        return field == null && name.matches("PARENT_ID_\\d+") ? new FieldSpec(name, "integer", false, null) : field;
    }

    /** Field that holds status or stage, empty for objects without one. */
    String stageField() {
        return stageField;
    }

    /** Field that tells success, failure or in progress, empty for objects without stages. */
    String semanticField() {
        return semanticField;
    }
}
