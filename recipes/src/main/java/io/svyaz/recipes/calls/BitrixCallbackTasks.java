package io.svyaz.recipes.calls;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.tasks.Task;
import io.svyaz.bitrix.tasks.TaskFields;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Callback tasks in a Bitrix24 portal, bound to the lead or deal. Thread-safe; needs the scope {@code task}.
 *
 * <p>The title ends with the id of the call, by which a task that exists is found before one is made.
 */
public final class BitrixCallbackTasks implements Callbacks {
    private final BitrixClient bitrix;
    private final long responsibleId;
    private final Duration deadline;
    private final String title;

    /**
     * Tasks in this portal.
     *
     * @param bitrix the portal
     * @param responsibleId the user who calls back
     * @param deadline how long after the call the task is due
     * @param title begins the title, for example {@code Call back}
     */
    public BitrixCallbackTasks(BitrixClient bitrix, long responsibleId, Duration deadline, String title) {
        this.bitrix = bitrix;
        this.responsibleId = responsibleId;
        this.deadline = deadline;
        this.title = title;
    }

    @Override
    public void request(LostCall lost) {
        String wanted = title + " " + lost.phone().e164() + " (" + lost.callSessionId() + ")";
        if (!exists(wanted)) {
            TaskFields fields = TaskFields.create()
                    .title(wanted)
                    .responsible(responsibleId)
                    .deadline(lost.at().plus(deadline).atOffset(ZoneOffset.UTC));
            List<String> bound = bindings(lost);
            bitrix.tasks()
                    .add(bound.isEmpty() ? fields : fields.crmBindings(bound))
                    .execute();
        }
    }

    /** A portal drops a condition it does not understand, so the titles are compared again. */
    private boolean exists(String wanted) {
        return bitrix
                .tasks()
                .list(q -> q.select("ID", "TITLE").where("=TITLE", wanted).descending("ID"))
                .firstPage()
                .items()
                .stream()
                .map(Task::title)
                .anyMatch(found -> found.filter(wanted::equals).isPresent());
    }

    private static List<String> bindings(LostCall lost) {
        return lost.leadId()
                .map(id -> "L_" + id)
                .or(() -> lost.dealId().map(id -> "D_" + id))
                .map(List::of)
                .orElse(List.of());
    }
}
