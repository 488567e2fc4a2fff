package io.svyaz.testkit.bitrix;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One {@code batch} request: runs its commands in order and collects what came of them. */
final class Batch {

    private static final int MAX_COMMANDS = 50;
    private static final Set<String> FORBIDDEN = Set.of("batch", "download", "upload");

    private final Portal portal;
    private final Map<String, @Nullable Object> results = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> errors = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> totals = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> nexts = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> times = new LinkedHashMap<>();
    private final References references =
            new References(Map.of("result", results, "error", errors, "total", totals, "next", nexts, "time", times));

    Batch(Portal portal) {
        this.portal = portal;
    }

    Reply run(Params params) {
        boolean halt = Php.isTruthy(params.get("halt"));
        int number = 0;
        for (Map.Entry<String, @Nullable Object> command : params.map("cmd").entrySet()) {
            number++;
            // A command that is not a string is skipped: no result, no error.
            if (command.getValue() instanceof String text) {
                runOne(command.getKey(), text, number);
                if (halt && !errors.isEmpty()) {
                    break;
                }
            }
        }
        return Reply.of(answer());
    }

    private void runOne(String key, String command, int number) {
        String[] parts = command.split("\\?", 2);
        String method = parts[0].toLowerCase(Locale.ROOT);
        try {
            if (number > MAX_COMMANDS) {
                throw refused("ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded");
            }
            if (FORBIDDEN.contains(method)) {
                throw refused("ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage");
            }
            Map<String, @Nullable Object> params = PhpForm.parse(parts.length > 1 ? parts[1] : "");
            keep(key, method, portal.call(method, new Params(references.resolve(params))));
        } catch (BitrixException e) {
            errors.put(key, Portal.errorBody(e.failure()));
        }
    }

    private void keep(String key, String method, Reply reply) {
        results.put(key, reply.result());
        times.put(key, portal.time(method));
        if (reply.total() != null) {
            totals.put(key, reply.total());
        }
        if (reply.next() != null) {
            nexts.put(key, reply.next());
        }
    }

    private Map<String, @Nullable Object> answer() {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("result", results);
        answer.put("result_error", errors);
        answer.put("result_total", totals);
        answer.put("result_next", nexts);
        answer.put("result_time", times);
        return answer;
    }

    private static BitrixException refused(String code, String description) {
        return new BitrixException(new BitrixFailure(400, code, description));
    }
}
