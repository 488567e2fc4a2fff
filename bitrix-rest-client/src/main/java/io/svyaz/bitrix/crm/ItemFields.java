package io.svyaz.bitrix.crm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields to write to a record with {@code crm.item.*}: only those that are set here are sent, so only they change.
 * Immutable.
 *
 * <pre>{@code
 * ItemFields.create().title("Request 17").stageId("DT128_5:NEW").set("ufCrm_1721244707107", "Omsk")
 * }</pre>
 */
public final class ItemFields extends RecordFields<ItemFields> {
    private static final ItemFields NONE = new ItemFields(Map.of());

    private ItemFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected ItemFields with(Map<String, @Nullable Object> changed) {
        return new ItemFields(changed);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ItemFields create() {
        return NONE;
    }

    /**
     * The title.
     *
     * @param title {@code title}
     * @return a changed copy
     */
    public ItemFields title(String title) {
        return set("title", title);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code xmlId}
     * @return a changed copy
     */
    public ItemFields xmlId(String xmlId) {
        return set("xmlId", xmlId);
    }

    /**
     * The funnel.
     *
     * @param categoryId {@code categoryId}
     * @return a changed copy
     */
    public ItemFields categoryId(long categoryId) {
        return set("categoryId", categoryId);
    }

    /**
     * The stage.
     *
     * @param stageId {@code stageId}, for example {@code C7:NEW} or {@code DT128_5:NEW}
     * @return a changed copy
     */
    public ItemFields stageId(String stageId) {
        return set("stageId", stageId);
    }

    /**
     * The responsible user.
     *
     * @param userId {@code assignedById}
     * @return a changed copy
     */
    public ItemFields assignedById(long userId) {
        return set("assignedById", userId);
    }

    /**
     * The only contact.
     *
     * @param contactId {@code contactId}
     * @return a changed copy
     */
    public ItemFields contactId(long contactId) {
        return set("contactId", contactId);
    }

    /**
     * All its contacts, the first one first.
     *
     * @param contactIds {@code contactIds}
     * @return a changed copy
     */
    public ItemFields contactIds(List<Long> contactIds) {
        return set("contactIds", List.copyOf(contactIds));
    }

    /**
     * The company.
     *
     * @param companyId {@code companyId}
     * @return a changed copy
     */
    public ItemFields companyId(long companyId) {
        return set("companyId", companyId);
    }

    /**
     * The users who watch it.
     *
     * @param userIds {@code observers}
     * @return a changed copy
     */
    public ItemFields observers(List<Long> userIds) {
        return set("observers", List.copyOf(userIds));
    }

    /**
     * The first name.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public ItemFields name(String name) {
        return set("name", name);
    }

    /**
     * The family name.
     *
     * @param lastName {@code lastName}
     * @return a changed copy
     */
    public ItemFields lastName(String lastName) {
        return set("lastName", lastName);
    }

    /**
     * The comment.
     *
     * @param comments {@code comments}
     * @return a changed copy
     */
    public ItemFields comments(String comments) {
        return set("comments", comments);
    }

    /**
     * Where it comes from.
     *
     * @param sourceId {@code sourceId}, for example {@code CALL}
     * @return a changed copy
     */
    public ItemFields sourceId(String sourceId) {
        return set("sourceId", sourceId);
    }

    /**
     * The day it begins.
     *
     * @param day {@code begindate}
     * @return a changed copy
     */
    public ItemFields beginDate(LocalDate day) {
        return set("begindate", day.toString());
    }

    /**
     * The day it is to end.
     *
     * @param day {@code closedate}
     * @return a changed copy
     */
    public ItemFields closeDate(LocalDate day) {
        return set("closedate", day.toString());
    }

    /**
     * Whether everybody may see it.
     *
     * @param opened {@code opened}
     * @return a changed copy
     */
    public ItemFields opened(boolean opened) {
        return flag("opened", opened);
    }

    /**
     * Whether the sum stands whatever the product rows cost.
     *
     * @param manual {@code isManualOpportunity}
     * @return a changed copy
     */
    public ItemFields manualOpportunity(boolean manual) {
        return flag("isManualOpportunity", manual);
    }

    /**
     * The sum. The portal counts it from the product rows unless {@link #manualOpportunity} says otherwise.
     *
     * @param sum {@code opportunity}
     * @param currencyId {@code currencyId}
     * @return a changed copy
     */
    public ItemFields opportunity(BigDecimal sum, String currencyId) {
        return set("opportunity", sum).set("currencyId", currencyId);
    }

    /**
     * The foreign system this record comes from, and its id there: what finds it again after a lost answer. Smart processes
     * have {@link #xmlId} instead.
     *
     * @param originatorId {@code originatorId}
     * @param originId {@code originId}
     * @return a changed copy
     */
    public ItemFields origin(String originatorId, String originId) {
        return set("originatorId", originatorId).set("originId", originId);
    }

    /**
     * The record of another kind that this one belongs to.
     *
     * @param entityTypeId of the other record
     * @param id of the other record
     * @return a changed copy
     */
    public ItemFields parentId(int entityTypeId, long id) {
        return set("parentId" + entityTypeId, id);
    }

    /**
     * One more telephone, address or messenger. On an update it is added even when the record has the same one already.
     *
     * @param typeId {@code PHONE}, {@code EMAIL}, {@code WEB}, {@code IM} or {@code LINK}
     * @param value for example a number
     * @param valueType for example {@code WORK}
     * @return a changed copy
     */
    public ItemFields addMultiField(String typeId, String value, String valueType) {
        long added = multiFields().keySet().stream()
                .filter(key -> key.startsWith("n"))
                .count();
        return multiField("n" + added, typeId, value, valueType);
    }

    /**
     * Another value in place of one that the record has.
     *
     * @param id of the value, from {@link MultiField#id()}
     * @param typeId {@code PHONE}, {@code EMAIL}, {@code WEB}, {@code IM} or {@code LINK}
     * @param value for example a number
     * @param valueType for example {@code WORK}
     * @return a changed copy
     */
    public ItemFields changeMultiField(long id, String typeId, String value, String valueType) {
        return multiField(Long.toString(id), typeId, value, valueType);
    }

    /**
     * Takes a value from the record.
     *
     * @param id of the value, from {@link MultiField#id()}
     * @param typeId {@code PHONE}, {@code EMAIL}, {@code WEB}, {@code IM} or {@code LINK}
     * @return a changed copy
     */
    public ItemFields removeMultiField(long id, String typeId) {
        return multiField(Long.toString(id), typeId, "", "");
    }

    private ItemFields multiField(String key, String typeId, String value, String valueType) {
        Map<String, @Nullable Object> all = multiFields();
        all.put(
                key,
                valueType.isEmpty()
                        ? Map.of("typeId", typeId, "value", value)
                        : Map.of("typeId", typeId, "value", value, "valueType", valueType));
        return set("fm", Collections.unmodifiableMap(all));
    }

    private Map<String, @Nullable Object> multiFields() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        if (asMap().get("fm") instanceof Map<?, ?> earlier) {
            earlier.forEach((key, value) -> all.put(key.toString(), value));
        }
        return all;
    }

    /** The keys of {@code fm} are the ids of the values; a key that is no number names no value that is there. */
    @Override
    boolean addsTo(String name, @Nullable Object value) {
        return (name.equals("fm") && value instanceof Map<?, ?> keyed)
                ? keyed.keySet().stream().anyMatch(key -> !key.toString().matches("[0-9]+"))
                : super.addsTo(name, value);
    }

    @Override
    Object file(FileContent content) {
        return content.asPair();
    }
}
