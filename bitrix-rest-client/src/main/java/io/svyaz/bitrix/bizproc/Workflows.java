package io.svyaz.bitrix.bizproc;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.RecordQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.bitrix.internal.QueryParameters;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Running workflows and their templates. Scope {@code bizproc}. Immutable and thread-safe. */
public final class Workflows {
    private static final BitrixMethod<String> START =
            BitrixMethod.of("bizproc.workflow.start", Idempotency.ONCE, String.class);
    private static final BitrixMethod<Boolean> TERMINATE =
            Done.method("bizproc.workflow.terminate", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<Boolean> KILL = Done.method("bizproc.workflow.kill", Idempotency.IDEMPOTENT);
    private static final ListMethod<WorkflowInstance> INSTANCES =
            ListMethod.of("bizproc.workflow.instances", WorkflowInstance.class);
    private static final ListMethod<WorkflowTemplate> TEMPLATES =
            ListMethod.of("bizproc.workflow.template.list", WorkflowTemplate.class);
    private static final BitrixMethod<Boolean> SEND_EVENT = Done.method("bizproc.event.send", Idempotency.ONCE);
    private static final BitrixMethod<Boolean> LOG = Done.method("bizproc.activity.log", Idempotency.ONCE);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Workflows(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Starts a workflow. Never sent again once its bytes may have arrived.
     *
     * @param templateId the template
     * @param document module, kind and id of the record, for example {@code crm}, {@code CCrmDocumentDeal}, {@code DEAL_42}
     * @param parameters of the template, by name
     * @return {@code bizproc.workflow.start}, answers the workflow's id
     */
    public Call<String> start(
            long templateId, List<String> document, Map<String, ? extends @Nullable Object> parameters) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("TEMPLATE_ID", templateId);
        all.put("DOCUMENT_ID", List.copyOf(document));
        if (!parameters.isEmpty()) {
            all.put("PARAMETERS", new LinkedHashMap<>(parameters));
        }
        return calls.call(START, all);
    }

    /**
     * Stops a workflow; what is known about it stays. Administrators only.
     *
     * @param id the workflow's id
     * @param status the text to leave behind
     * @return {@code bizproc.workflow.terminate}, answers true
     */
    public Call<Boolean> terminate(String id, String status) {
        return calls.call(TERMINATE, Map.of("ID", id, "STATUS", status));
    }

    /**
     * Stops a workflow and deletes everything about it. Administrators only.
     *
     * @param id the workflow's id
     * @return {@code bizproc.workflow.kill}, answers true
     */
    public Call<Boolean> kill(String id) {
        return calls.call(KILL, Map.of("ID", id));
    }

    /**
     * Running workflows, 50 a page.
     *
     * @param query for example {@code >STARTED_BY}; {@code MODIFIED} and {@code OWNED_UNTIL} come only when selected
     * @return {@code bizproc.workflow.instances}
     */
    public RecordListing<WorkflowInstance> instances(UnaryOperator<RecordQuery> query) {
        return calls.list(INSTANCES, parameters("bizproc.workflow.instances", query));
    }

    /**
     * Templates, 50 a page.
     *
     * @param query for example {@code MODULE_ID}, {@code ENTITY}; without a selection only the id comes
     * @return {@code bizproc.workflow.template.list}
     */
    public RecordListing<WorkflowTemplate> templates(UnaryOperator<RecordQuery> query) {
        return calls.list(TEMPLATES, parameters("bizproc.workflow.template.list", query));
    }

    /**
     * Gives a waiting robot or activity its answer, so that the workflow goes on.
     *
     * @param eventToken {@code event_token} the handler was called with
     * @param returnValues what was found out, by the names of the return properties
     * @return {@code bizproc.event.send}, answers true
     */
    public Call<Boolean> sendEvent(String eventToken, Map<String, ? extends @Nullable Object> returnValues) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("EVENT_TOKEN", eventToken);
        parameters.put("RETURN_VALUES", new LinkedHashMap<>(returnValues));
        return calls.call(SEND_EVENT, parameters);
    }

    /**
     * Notes something in the journal of a workflow.
     *
     * @param eventToken {@code event_token} the handler was called with
     * @param message what to note
     * @return {@code bizproc.activity.log}, answers true
     */
    public Call<Boolean> log(String eventToken, String message) {
        return calls.call(LOG, Map.of("EVENT_TOKEN", eventToken, "LOG_MESSAGE", message));
    }

    private static Map<String, @Nullable Object> parameters(String method, UnaryOperator<RecordQuery> query) {
        RecordQuery asked = query.apply(RecordQuery.all());
        return new QueryParameters(method)
                .select("SELECT", asked)
                .filter("FILTER", asked)
                .order("ORDER", asked)
                .asMap();
    }
}
