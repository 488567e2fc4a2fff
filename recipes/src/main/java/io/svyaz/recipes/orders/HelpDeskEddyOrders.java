package io.svyaz.recipes.orders;

import io.svyaz.helpdeskeddy.HelpDeskEddyClient;
import io.svyaz.helpdeskeddy.users.Note;
import io.svyaz.helpdeskeddy.users.UserFields;
import java.util.Map;
import java.util.stream.Stream;

/** Orders in HelpDeskEddy: notes and custom fields of users. */
public final class HelpDeskEddyOrders implements OrderTarget {

    private final HelpDeskEddyClient desk;
    private final Map<OrderField, Long> fieldIds;

    private HelpDeskEddyOrders(HelpDeskEddyClient desk, Map<OrderField, Long> fieldIds) {
        this.desk = desk;
        this.fieldIds = fieldIds;
    }

    /**
     * Notes alone.
     *
     * @param desk the account
     * @return the target
     */
    public static HelpDeskEddyOrders of(HelpDeskEddyClient desk) {
        return new HelpDeskEddyOrders(desk, Map.of());
    }

    /**
     * Names the custom fields of users, all of a text type.
     *
     * @param ids numbers of fields
     * @return a changed copy
     */
    public HelpDeskEddyOrders fields(Map<OrderField, Long> ids) {
        return new HelpDeskEddyOrders(desk, Map.copyOf(ids));
    }

    @Override
    public boolean hasNote(String customerId, String mark) {
        try (Stream<Note> notes = desk.users().notes(Long.parseLong(customerId)).stream()) {
            return notes.flatMap(note -> note.text().stream()).anyMatch(text -> text.contains(mark));
        }
    }

    @Override
    public void addNote(String customerId, String text) {
        desk.users().createNote(Long.parseLong(customerId), text).execute();
    }

    @Override
    public boolean setFields(String customerId, Map<OrderField, String> values) {
        if (fieldIds.isEmpty()) {
            return false;
        }
        UserFields update = UserFields.create();
        for (Map.Entry<OrderField, Long> field : fieldIds.entrySet()) {
            update = update.customField(field.getValue(), values.getOrDefault(field.getKey(), ""));
        }
        desk.users().update(Long.parseLong(customerId), update).execute();
        return true;
    }
}
