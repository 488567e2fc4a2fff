package io.svyaz.helpdeskeddy.customfields;

import io.svyaz.core.Call;
import io.svyaz.core.FieldSet;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Listing;
import io.svyaz.helpdeskeddy.Deletion;
import io.svyaz.helpdeskeddy.internal.EddyCalls;
import io.svyaz.helpdeskeddy.internal.EddyMethod;
import io.svyaz.helpdeskeddy.internal.Verb;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The custom fields of tickets, users or organizations. Thread-safe. */
public final class CustomFields {
    private final EddyCalls calls;
    private final EddyMethod<List<CustomField>> list;
    private final EddyMethod<CustomField> get;
    private final EddyMethod<List<FieldOption>> options;
    private final EddyMethod<List<FieldOption>> saveOptions;
    private final EddyMethod<Map<String, @Nullable Object>> deleteOption;

    /**
     * For the client.
     *
     * @param calls makes the calls
     * @param owner which family of fields
     */
    public CustomFields(EddyCalls calls, FieldOwner owner) {
        String path = owner.path();
        String name = path.replace('/', '.');
        this.calls = calls;
        this.list = EddyMethod.list(Verb.GET, path + "/", name + ".list", CustomField.class);
        this.get = EddyMethod.one(Verb.GET, path + "/{}", name + ".get", CustomField.class);
        this.options = EddyMethod.list(Verb.GET, path + "/{}/options/", name + ".options.list", FieldOption.class);
        this.saveOptions = EddyMethod.list(Verb.POST, path + "/{}/options/", name + ".options.save", FieldOption.class);
        this.deleteOption = EddyMethod.deletion(path + "/{}/options/{}", name + ".options.delete");
    }

    /**
     * All fields, 30 a page.
     *
     * @return {@code GET /custom_fields/}
     */
    public Listing<CustomField> list() {
        return calls.listing(list, Map.of());
    }

    /**
     * One field.
     *
     * @param id the field's number
     * @return {@code GET /custom_fields/{id}}
     */
    public Call<CustomField> get(long id) {
        return calls.call(get, id);
    }

    /**
     * The choices of a field, 50 a page. None may also mean that the key's owner may not see them.
     *
     * @param id the field's number
     * @return {@code GET /custom_fields/{id}/options/}
     */
    public Listing<FieldOption> options(long id) {
        return calls.listing(options, Map.of(), id);
    }

    /**
     * Changes the choices that have a number and adds those that have none. Sent once where one is added.
     *
     * @param id the field's number
     * @param choices what to change and add
     * @return {@code POST /custom_fields/{id}/options/}, answers the choices that were touched
     */
    public Call<List<FieldOption>> saveOptions(long id, List<OptionFields> choices) {
        boolean adds = choices.stream().anyMatch(choice -> choice.asMap().get("id") == null);
        return calls.call(
                saveOptions.as(adds ? Idempotency.ONCE : Idempotency.IDEMPOTENT),
                Map.of(),
                Map.of("options", choices.stream().map(FieldSet::asMap).toList()),
                id);
    }

    /**
     * Deletes a choice. A second sending fails with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param id the field's number
     * @param optionId the choice's number
     * @return {@code DELETE /custom_fields/{id}/options/{optionId}}
     */
    public Call<Deletion> deleteOption(long id, long optionId) {
        return calls.delete(deleteOption, Map.of(), id, optionId);
    }
}
