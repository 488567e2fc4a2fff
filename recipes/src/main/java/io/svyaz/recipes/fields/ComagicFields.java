package io.svyaz.recipes.fields;

import static io.svyaz.recipes.fields.CustomField.INTEGER;
import static io.svyaz.recipes.fields.CustomField.STRING;

import io.svyaz.bitrix.crm.UserFieldEntity;
import io.svyaz.recipes.calls.LeadFieldNames;
import java.util.ArrayList;
import java.util.List;

/** The fields that the CoMagic flows write. */
public final class ComagicFields {

    private ComagicFields() {}

    /**
     * All fields as fields of the portal's own: ten on the lead, five on the deal. They go with
     * {@link LeadFieldNames#userFields}.
     *
     * @return the list
     */
    public static List<CustomField> own() {
        return of(LeadFieldNames.userFields());
    }

    /**
     * The fields to make for these names. Native ones, such as {@code UTM_SOURCE}, exist in every portal and are left out.
     *
     * @param names the names that the flows write
     * @return fields of the lead, then the advertising marks on the deal
     */
    public static List<CustomField> of(LeadFieldNames names) {
        List<CustomField> fields = new ArrayList<>();
        add(fields, UserFieldEntity.LEAD, names.sessionId(), STRING, "CoMagic session");
        add(fields, UserFieldEntity.LEAD, names.visitorId(), STRING, "CoMagic visitor");
        add(fields, UserFieldEntity.LEAD, names.sessionCount(), INTEGER, "CoMagic visits");
        add(fields, UserFieldEntity.LEAD, names.firstSource(), STRING, "CoMagic first source");
        add(fields, UserFieldEntity.LEAD, names.lastSource(), STRING, "CoMagic last source");
        addUtm(fields, UserFieldEntity.LEAD, names);
        addUtm(fields, UserFieldEntity.DEAL, names);
        return List.copyOf(fields);
    }

    private static void addUtm(List<CustomField> fields, UserFieldEntity entity, LeadFieldNames names) {
        add(fields, entity, names.utmSource(), STRING, "utm_source");
        add(fields, entity, names.utmMedium(), STRING, "utm_medium");
        add(fields, entity, names.utmCampaign(), STRING, "utm_campaign");
        add(fields, entity, names.utmContent(), STRING, "utm_content");
        add(fields, entity, names.utmTerm(), STRING, "utm_term");
    }

    private static void add(List<CustomField> fields, UserFieldEntity entity, String name, String type, String label) {
        if (name.startsWith("UF_")) {
            fields.add(new CustomField(entity, name, type, label));
        }
    }
}
