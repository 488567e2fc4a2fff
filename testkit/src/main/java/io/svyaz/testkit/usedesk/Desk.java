package io.svyaz.testkit.usedesk;

import io.svyaz.testkit.Answer;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import io.svyaz.testkit.internal.Json;
import io.svyaz.testkit.internal.Planned;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door of the account: token, limit, planned failures, then the method of one form or the other. */
final class Desk implements VendorService {

    private static final String PREFIX = "/uapi";

    private final String token;
    private final DeskData data;
    private final Limit limit;
    private final Planned<UsedeskFailure> failures = new Planned<>();

    Desk(String token, DeskData data, Limit limit) {
        this.token = token;
        this.data = data;
        this.limit = limit;
    }

    Planned<UsedeskFailure> failures() {
        return failures;
    }

    Limit limit() {
        return limit;
    }

    @Override
    public String operationOf(RecordedRequest request) {
        String path =
                request.path().startsWith(PREFIX + "/") ? request.path().substring(PREFIX.length()) : request.path();
        String plain = path.replaceAll("/\\d+", "/{}").substring(1);
        return isRest(request) ? request.method() + " " + plain : plain;
    }

    @Override
    public Answer execute(RecordedRequest request) {
        if (!limit.admits()) {
            return answer(UsedeskFailure.TOO_MANY);
        }
        Fields fields = Fields.of(request);
        if (!isAuthorised(request, fields)) {
            return answer(UsedeskFailure.INVALID_TOKEN);
        }
        Optional<UsedeskFailure> planned = failures.take(request.operation()).or(failures::take);
        if (planned.isPresent()) {
            return answer(planned.get());
        }
        Object result = isRest(request) ? rest(request, fields) : rpc(request.operation(), fields);
        return Answer.json(200, Json.write(result));
    }

    private static boolean isRest(RecordedRequest request) {
        return request.header("Authorization").orElse("").startsWith("Token ")
                && !Fields.of(request).has("api_token");
    }

    private boolean isAuthorised(RecordedRequest request, Fields fields) {
        String header = request.header("Authorization").orElse("");
        return fields.text("api_token").equals(token)
                || header.equals("Token " + token)
                || header.equals("Bearer " + token);
    }

    private static Answer answer(UsedeskFailure failure) {
        return Answer.json(failure.status(), failure.body());
    }

    private Object rpc(String method, Fields fields) {
        return switch (method) {
            case "tickets" -> data.tickets().list(fields);
            case "ticket" -> data.tickets().get(fields.number("ticket_id"));
            case "create/ticket" -> data.tickets().create(fields);
            case "update/ticket" -> data.tickets().update(fields.number("ticket_id"), fields);
            case "create/comment" -> data.tickets().comment(fields.number("ticket_id"), fields);
            case "clients" -> data.clients().search(fields);
            case "client" -> data.clients().get(fields.number("client_id"));
            case "create/client" -> Map.of("client_id", data.clients().create(fields), "status", true);
            case "update/client" -> data.clients().update(fields);
            default -> data.listed(method).map(Object.class::cast).orElse(Map.of("error", "Unknown method"));
        };
    }

    private Object rest(RecordedRequest request, Fields fields) {
        String last = request.path().replaceAll("\\D+", " ").strip();
        long id = last.isEmpty() ? 0 : Long.parseLong(last.split(" ", -1)[0]);
        return switch (request.operation()) {
            case "GET clients" -> Map.of("clients", data.clients().found(fields));
            case "POST clients" -> Map.of("client", Map.of("id", data.clients().create(fields)));
            case "POST clients/{}/comments" -> data.clients().note(id, fields.text("message"));
            case "GET tickets" -> Map.of("tickets", data.tickets().page(fields));
            case "POST tickets" -> Map.of("ticket", Map.of("id", data.tickets().add(fields.values())));
            case "GET tickets/{}" -> Map.of("ticket", data.tickets().head(id));
            case "PUT tickets/{}" -> data.tickets().update(id, fields);
            case "POST tickets/{}/comments" -> data.tickets().comment(id, fields);
            default -> Map.of("error", "Unknown method", "known", List.of("clients", "tickets"));
        };
    }
}
