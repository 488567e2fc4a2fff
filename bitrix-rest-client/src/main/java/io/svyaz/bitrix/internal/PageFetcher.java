package io.svyaz.bitrix.internal;

import io.svyaz.core.CallOptions;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import java.util.List;

/** Fetches pages, fifty a request. A page that cannot be had fails all of them: a listing has no holes. */
final class PageFetcher<T> {
    private final BitrixCalls calls;
    private final CallOptions options;
    private final Meter meter;
    private final PagePlan<T> plan;

    PageFetcher(BitrixCalls calls, CallOptions options, Meter meter, PagePlan<T> plan) {
        this.calls = calls;
        this.options = options.retry().isPresent() ? options : options.retry(calls.bulkRetry());
        this.meter = meter;
        this.plan = plan;
    }

    List<PageRequest<T>> fetch(List<PageRequest<T>> pages) {
        List<Command<List<T>>> commands =
                pages.stream().map(PageRequest::command).toList();
        List<CommandOutcome> outcomes = new BatchRun(calls, options, meter).run(commands, false, command -> true);
        for (int i = 0; i < pages.size(); i++) {
            PageRequest<T> page = pages.get(i);
            page.rows(rows(page.command(), outcomes.get(i)));
            plan.came(page);
        }
        return pages;
    }

    @SuppressWarnings("unchecked")
    private List<T> rows(Command<List<T>> command, CommandOutcome outcome) {
        Object value = outcome.value();
        if (value != null) {
            return (List<T>) value;
        }
        ApiException failure = outcome.failure();
        throw failure != null
                ? failure
                : new UnexpectedAnswerException(
                        ErrorDetails.of(
                                command.operation(),
                                "The portal left a command of a batch out of its answer. Please report it.",
                                Execution.UNKNOWN),
                        null);
    }
}
