package io.svyaz.examples;

import io.svyaz.kit.ops.Overview;
import io.svyaz.kit.queue.JobStatus;
import java.io.PrintStream;

/** How things stand, as an administrator would look at it. */
final class OpsTable {
    private OpsTable() {}

    static void print(Overview overview, PrintStream out) {
        TextTable table =
                new TextTable("type", "waiting", "running", "done", "failed", "last hour: retried", "postponed");
        overview.types()
                .forEach(type -> table.row(
                        type.type(),
                        count(type.depth().get(JobStatus.PENDING)),
                        count(type.depth().get(JobStatus.PROCESSING)),
                        count(type.depth().get(JobStatus.DONE)),
                        count(type.depth().get(JobStatus.FAILED)),
                        Long.toString(type.lastHour().retried()),
                        Long.toString(type.lastHour().postponed())));
        table.print(out);
        out.println("webhooks " + overview.inbox() + ", refused "
                + overview.rejects().stream()
                        .map(reject -> reject.reason() + " " + reject.rejects())
                        .toList()
                + ", oldest due "
                + overview.oldestDue()
                        .map(due -> due.type() + " since " + due.dueAt())
                        .orElse("none"));
    }

    private static String count(java.lang.@org.jspecify.annotations.Nullable Long number) {
        return number == null ? "0" : number.toString();
    }
}
