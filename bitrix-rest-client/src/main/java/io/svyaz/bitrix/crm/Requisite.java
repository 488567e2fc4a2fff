package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The requisites of a company or contact. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected. The many fields of single countries are in {@link
 * #fields()}.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableRequisite.Builder.class)
@JsonSerialize(as = ImmutableRequisite.class)
public interface Requisite {
    /**
     * The id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The type of the owner: 3 contact, 4 company.
     *
     * @return {@code ENTITY_TYPE_ID}
     */
    @JsonProperty("ENTITY_TYPE_ID")
    Optional<Integer> entityTypeId();

    /**
     * The owner.
     *
     * @return {@code ENTITY_ID}
     */
    @JsonProperty("ENTITY_ID")
    Optional<Long> entityId();

    /**
     * The template.
     *
     * @return {@code PRESET_ID}
     */
    @JsonProperty("PRESET_ID")
    Optional<Long> presetId();

    /**
     * What people read.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * A code of the portal's own.
     *
     * @return {@code CODE}
     */
    @JsonProperty("CODE")
    Optional<String> code();

    /**
     * The id in a foreign system.
     *
     * @return {@code XML_ID}
     */
    @JsonProperty("XML_ID")
    Optional<String> xmlId();

    /**
     * The foreign system.
     *
     * @return {@code ORIGINATOR_ID}
     */
    @JsonProperty("ORIGINATOR_ID")
    Optional<String> originatorId();

    /**
     * Whether it is in use.
     *
     * @return {@code ACTIVE}
     */
    @JsonProperty("ACTIVE")
    Optional<Boolean> active();

    /**
     * Whether only its address counts.
     *
     * @return {@code ADDRESS_ONLY}
     */
    @JsonProperty("ADDRESS_ONLY")
    Optional<Boolean> addressOnly();

    /**
     * The place in the order.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Integer> sort();

    /**
     * When it was made.
     *
     * @return {@code DATE_CREATE}
     */
    @JsonProperty("DATE_CREATE")
    Optional<OffsetDateTime> dateCreate();

    /**
     * When it was changed last.
     *
     * @return {@code DATE_MODIFY}
     */
    @JsonProperty("DATE_MODIFY")
    Optional<OffsetDateTime> dateModify();

    /**
     * Who made it.
     *
     * @return {@code CREATED_BY_ID}
     */
    @JsonProperty("CREATED_BY_ID")
    Optional<Long> createdById();

    /**
     * Who changed it last.
     *
     * @return {@code MODIFY_BY_ID}
     */
    @JsonProperty("MODIFY_BY_ID")
    Optional<Long> modifyById();

    /**
     * The short name of the company.
     *
     * @return {@code RQ_COMPANY_NAME}
     */
    @JsonProperty("RQ_COMPANY_NAME")
    Optional<String> companyName();

    /**
     * The full name of the company.
     *
     * @return {@code RQ_COMPANY_FULL_NAME}
     */
    @JsonProperty("RQ_COMPANY_FULL_NAME")
    Optional<String> companyFullName();

    /**
     * The director.
     *
     * @return {@code RQ_DIRECTOR}
     */
    @JsonProperty("RQ_DIRECTOR")
    Optional<String> director();

    /**
     * The Russian taxpayer number.
     *
     * @return {@code RQ_INN}
     */
    @JsonProperty("RQ_INN")
    Optional<String> inn();

    /**
     * The Russian tax registration code.
     *
     * @return {@code RQ_KPP}
     */
    @JsonProperty("RQ_KPP")
    Optional<String> kpp();

    /**
     * The Russian company number.
     *
     * @return {@code RQ_OGRN}
     */
    @JsonProperty("RQ_OGRN")
    Optional<String> ogrn();

    /**
     * The Russian number of a sole trader.
     *
     * @return {@code RQ_OGRNIP}
     */
    @JsonProperty("RQ_OGRNIP")
    Optional<String> ogrnip();

    /**
     * The e-mail address.
     *
     * @return {@code RQ_EMAIL}
     */
    @JsonProperty("RQ_EMAIL")
    Optional<String> email();

    /**
     * The telephone.
     *
     * @return {@code RQ_PHONE}
     */
    @JsonProperty("RQ_PHONE")
    Optional<String> phone();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Everything else by name and type.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }

    /**
     * Builds requisites by hand, for tests.
     *
     * @param id the id
     * @return requisites that has nothing else
     */
    static Requisite of(long id) {
        return ImmutableRequisite.builder().id(id).build();
    }
}
