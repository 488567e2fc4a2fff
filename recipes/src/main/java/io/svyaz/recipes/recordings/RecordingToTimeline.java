package io.svyaz.recipes.recordings;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes the link of a record in the timeline of the lead or deal, once for each call. Thread-safe; works with an incoming
 * webhook of the scope {@code crm}.
 *
 * <p>Before it writes it looks for the call's mark among the notes, so that a note whose answer was lost is found.
 */
public final class RecordingToTimeline {
    /** Local id: CoMagic's call session. Remote id: Bitrix24's timeline comment. */
    public static final IdKind RECORDING = new IdKind("bitrix24", "recording-comment");

    private final BitrixClient bitrix;
    private final IdMap ids;
    private final String label;

    /**
     * A flow.
     *
     * @param bitrix the portal
     * @param ids remembers which records are noted
     * @param label begins the note, for example {@code Call record}
     */
    public RecordingToTimeline(BitrixClient bitrix, IdMap ids, String label) {
        this.bitrix = bitrix;
        this.ids = ids;
        this.label = label;
    }

    /**
     * Notes a record. Repeating it does nothing.
     *
     * @param recording the record
     * @param place the lead or deal its call is on
     * @return Bitrix24's id of the note
     */
    public long attach(Recording recording, RecordingPlace place) {
        String mark = label + " (" + recording.callSessionId() + "): ";
        return Long.parseLong(ids.remoteOrCreate(
                RECORDING,
                recording.callSessionId(),
                () -> find(mark, place).orElseGet(() -> add(mark + recording.link(), place))));
    }

    private Optional<String> find(String mark, RecordingPlace place) {
        Map<String, Object> query = Map.of(
                "filter",
                Map.of("ENTITY_TYPE", place.entity().type(), "ENTITY_ID", place.id()),
                "order",
                Map.of("ID", "DESC"),
                "select",
                List.of("ID", "COMMENT"));
        return bitrix.list("crm.timeline.comment.list", query, FieldValues.class).toList().stream()
                .filter(note -> note.text("COMMENT")
                        .filter(text -> text.startsWith(mark))
                        .isPresent())
                .findFirst()
                .flatMap(note -> note.text("ID"));
    }

    private String add(String text, RecordingPlace place) {
        Map<String, Object> fields =
                Map.of("ENTITY_TYPE", place.entity().type(), "ENTITY_ID", place.id(), "COMMENT", text);
        return Long.toString(bitrix.call("crm.timeline.comment.add", Map.of("fields", fields), Long.class)
                .execute());
    }
}
