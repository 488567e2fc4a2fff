package io.svyaz.recipes.tickets.reactions;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.tasks.TaskFields;
import io.svyaz.recipes.tickets.DeskTicket;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Tasks of a Bitrix24 portal, which needs the scope {@code task}. Immutable and thread-safe.
 *
 * <p>The mark stands at the end of the title, which is the only text that the vendor documents a search by. Who renames the task and takes
 * the mark away makes it unknown.
 */
public final class BitrixCrmTasks implements CrmTasks {
    private static final int MOST_SUBJECT = 150;

    private final BitrixClient bitrix;
    private final long responsibleId;
    private final Function<DeskTicket, List<String>> bindings;

    private BitrixCrmTasks(BitrixClient bitrix, long responsibleId, Function<DeskTicket, List<String>> bindings) {
        this.bitrix = Objects.requireNonNull(bitrix, "bitrix");
        this.responsibleId = responsibleId;
        this.bindings = Objects.requireNonNull(bindings, "bindings");
    }

    /**
     * Tasks for one user, bound to nothing.
     *
     * @param bitrix the portal
     * @param responsibleId RESPONSIBLE_ID, who does them
     * @return the tasks
     */
    public static BitrixCrmTasks of(BitrixClient bitrix, long responsibleId) {
        return new BitrixCrmTasks(bitrix, responsibleId, ticket -> List.of());
    }

    /**
     * The same, bound to records of the CRM.
     *
     * @param recordsOf UF_CRM_TASK for a ticket, for example {@code C_627}; perhaps empty
     * @return a changed copy
     */
    public BitrixCrmTasks boundTo(Function<DeskTicket, List<String>> recordsOf) {
        return new BitrixCrmTasks(bitrix, responsibleId, recordsOf);
    }

    @Override
    public void findOrCreate(DeskTicket ticket, String mark) {
        if (exists(mark)) {
            return;
        }
        TaskFields fields = TaskFields.create().title(title(ticket, mark)).responsible(responsibleId);
        List<String> records = bindings.apply(ticket);
        bitrix.tasks()
                .add(records.isEmpty() ? fields : fields.crmBindings(records))
                .execute();
    }

    /** A portal drops a condition it does not understand and returns everything, so each hit is looked at again. */
    private boolean exists(String mark) {
        return bitrix
                .tasks()
                .list(query -> query.select("ID", "TITLE")
                        .where("TITLE", "%" + mark + "%")
                        .descending("ID"))
                .firstPage()
                .items()
                .stream()
                .anyMatch(task ->
                        task.title().filter(title -> title.endsWith(mark)).isPresent());
    }

    private static String title(DeskTicket ticket, String mark) {
        String subject =
                ticket.subject().replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        int cut = subject.offsetByCodePoints(0, Math.min(MOST_SUBJECT, subject.codePointCount(0, subject.length())));
        String shown = cut < subject.length() ? subject.substring(0, cut) + "…" : subject;
        return ("Ticket " + ticket.number() + ": " + shown).strip() + " " + mark;
    }
}
