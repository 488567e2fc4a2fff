package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Activities of CRM records. Scope {@code crm}. Immutable and thread-safe.
 *
 * <p>The vendor wants new activities made as {@link #todos()} or by {@link #configurable()}; {@code crm.activity.add}
 * still makes calls and e-mails. The methods that write need an application's authorisation.
 */
public final class Activities {
    private static final BitrixMethod<Activity> GET =
            BitrixMethod.of("crm.activity.get", Idempotency.READ, Activity.class);
    private static final ListMethod<Activity> LIST =
            ListMethod.of("crm.activity.list", Activity.class).keyset("ID", Activity::id);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("crm.activity.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("crm.activity.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.activity.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("crm.activity.fields", FieldDescription.class);
    private static final BitrixMethod<Map<String, FieldDescription>> COMMUNICATION_FIELDS =
            BitrixMethod.map("crm.activity.communication.fields", FieldDescription.class);
    private static final BitrixMethod<String> TRANSCRIPT = BitrixMethod.of(
                    "crm.activity.call.getTranscript", Idempotency.READ, String.class)
            .in("transcription");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Activities(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One activity.
     *
     * @param id the activity's id
     * @return {@code crm.activity.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Activity> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Activities by condition, 50 a page. {@code COMMUNICATIONS} and {@code FILES} come only when they are named.
     *
     * @param query from everything to what is wanted
     * @return {@code crm.activity.list}
     */
    public RecordListing<Activity> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters());
    }

    /**
     * Makes an activity. Never sent again once its bytes may have arrived: look by {@code ORIGIN_ID} first.
     *
     * @param fields owner, kind, communications and responsible user are required
     * @return {@code crm.activity.add}, answers the new id
     */
    public Call<Long> add(ActivityFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id the activity's id
     * @param fields what changes
     * @return {@code crm.activity.update}, answers true
     */
    public Call<Boolean> update(long id, ActivityFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes an activity.
     *
     * @param id the activity's id
     * @return {@code crm.activity.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What an activity holds.
     *
     * @return {@code crm.activity.fields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * What a communication of an activity holds.
     *
     * @return {@code crm.activity.communication.fields}, by name
     */
    public Call<Map<String, FieldDescription>> communicationFields() {
        return calls.call(COMMUNICATION_FIELDS, Map.of());
    }

    /**
     * What was said in a call.
     *
     * @param id the call's activity
     * @return {@code crm.activity.call.getTranscript}, the text
     */
    public Call<String> transcript(long id) {
        return calls.call(TRANSCRIPT, Map.of("activityId", id));
    }

    /**
     * Things to do.
     *
     * @return the calls of {@code crm.activity.todo.*}
     */
    public Todos todos() {
        return new Todos(calls);
    }

    /**
     * At which records an activity stands.
     *
     * @return the calls of {@code crm.activity.binding.*}
     */
    public ActivityBindings bindings() {
        return new ActivityBindings(calls);
    }

    /**
     * Marks on cards.
     *
     * @return the calls of {@code crm.activity.badge.*}
     */
    public ActivityBadges badges() {
        return new ActivityBadges(calls);
    }

    /**
     * Kinds of activities that applications bring.
     *
     * @return the calls of {@code crm.activity.type.*}
     */
    public ActivityTypes types() {
        return new ActivityTypes(calls);
    }

    /**
     * Activities whose look an application lays out.
     *
     * @return the calls of {@code crm.activity.configurable.*}
     */
    public ConfigurableActivities configurable() {
        return new ConfigurableActivities(calls);
    }

    /**
     * Blocks that an application adds to activities.
     *
     * @return the calls of {@code crm.activity.layout.blocks.*}
     */
    public LayoutBlocks layouts() {
        return LayoutBlocks.ofActivities(calls);
    }
}
