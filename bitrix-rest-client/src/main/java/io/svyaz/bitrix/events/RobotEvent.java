package io.svyaz.bitrix.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A robot or workflow action of an application runs, or the robot "outgoing webhook" that a user set up.
 *
 * <p>The latter sends the document and the portal's address alone: no application token, no time. Guard it with a secret in
 * the address of the handler.
 *
 * @param head what all events have; robots have no name
 * @param documentId module, document class and document, for example {@code crm, CCrmDocumentDeal, DEAL_662}
 * @param code the robot's or action's code as registered; absent for an outgoing webhook
 * @param workflowId the run of the workflow, if told
 * @param eventToken what {@code bizproc.event.send} wants, if the robot was registered to be waited
 *     for; stays in what is stored, as the answer may be given later
 */
public record RobotEvent(
        EventHead head,
        List<String> documentId,
        Optional<String> code,
        Optional<String> workflowId,
        Optional<String> eventToken)
        implements BitrixEvent {
    /**
     * Copies the list.
     *
     * @param head what all events have
     * @param documentId module, document class and document
     * @param code the robot's or action's code as registered
     * @param workflowId the run of the workflow
     * @param eventToken what {@code bizproc.event.send} wants
     */
    public RobotEvent {
        documentId = List.copyOf(documentId);
    }

    @Override
    public Optional<String> objectId() {
        return documentId.isEmpty() ? Optional.empty() : Optional.of(documentId.get(documentId.size() - 1));
    }

    /**
     * What the user filled into the robot.
     *
     * @return {@code properties}: each value is a {@code String} or a map
     */
    public Map<String, Object> properties() {
        return Members.object(head.members(), "properties");
    }

    /**
     * Whether the workflow waits for {@code bizproc.event.send}.
     *
     * @return {@code use_subscription}
     */
    public boolean waitsForAnswer() {
        return head.member("use_subscription").filter("Y"::equalsIgnoreCase).isPresent();
    }

    /** Each run has a token of its own; without one the workflow and the time have to do. */
    @Override
    public Optional<String> dedupeKey() {
        String member = memberId().orElse("");
        return eventToken
                .map(token -> DedupeKey.joined(List.of(member, "ROBOT", token)))
                .or(() -> ts().map(time -> DedupeKey.joined(List.of(
                        member,
                        "ROBOT",
                        workflowId.orElse(""),
                        code.orElse(""),
                        objectId().orElse(""),
                        Long.toString(time.getEpochSecond())))));
    }

    /** Without the token, which answers in the name of the robot. */
    @Override
    public String toString() {
        return "RobotEvent[" + code.orElse("") + ", documentId=" + documentId + "]";
    }
}
