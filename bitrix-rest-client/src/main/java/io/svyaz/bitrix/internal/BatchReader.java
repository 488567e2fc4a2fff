package io.svyaz.bitrix.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;

/**
 * Reads the {@code result} of a batch: five maps by command, each of them an object, or a list where PHP found the keys
 * to be 0, 1, 2.., or {@code []} where it is empty. Every result goes straight into its command's type.
 */
final class BatchReader implements ValueReader<BatchAnswer> {
    private final List<? extends Command<?>> commands;
    private final Part values;

    BatchReader(List<? extends Command<?>> commands, Part values) {
        this.commands = commands;
        this.values = values;
    }

    /** What is done with the value of one command. */
    @FunctionalInterface
    interface Part {
        void read(BatchAnswer answer, int command, JsonParser p) throws IOException;
    }

    /** A result that does not fit its type breaks the whole batch off. */
    static Part straight(List<? extends Command<?>> commands) {
        return (answer, command, p) -> {
            answer.values()[command] = commands.get(command).reader().read(p);
            answer.present()[command] = true;
        };
    }

    @Override
    public BatchAnswer read(JsonParser p) throws IOException {
        BatchAnswer answer = BatchAnswer.of(commands.size());
        if (p.currentToken() != JsonToken.START_OBJECT) {
            p.skipChildren();
            return answer;
        }
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            p.nextToken();
            switch (name) {
                case "result" -> parts(answer, p, values);
                case "result_error" -> parts(answer, p, BatchReader::error);
                case "result_time" ->
                    parts(answer, p, (all, command, part) -> all.times()[command] = CallTime.read(part));
                default -> p.skipChildren();
            }
        }
        return answer;
    }

    private void parts(BatchAnswer answer, JsonParser p, Part part) throws IOException {
        if (p.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; p.nextToken() != JsonToken.END_ARRAY; i++) {
                part(answer, i, p, part);
            }
        } else if (p.currentToken() == JsonToken.START_OBJECT) {
            for (String key = p.nextFieldName(); key != null; key = p.nextFieldName()) {
                p.nextToken();
                part(answer, BatchKeys.index(key), p, part);
            }
        }
    }

    private void part(BatchAnswer answer, int command, JsonParser p, Part part) throws IOException {
        if (command >= 0 && command < commands.size()) {
            part.read(answer, command, p);
        } else {
            p.skipChildren();
        }
    }

    private static void error(BatchAnswer answer, int command, JsonParser p) throws IOException {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            p.skipChildren();
            answer.errors()[command] = new EnvelopeDecoder.ErrorMembers("", null);
            return;
        }
        EnvelopeDecoder.ErrorMembers members = new EnvelopeDecoder.ErrorMembers("", null);
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            p.nextToken();
            if (name.equals("error") || name.equals("error_description")) {
                members = EnvelopeDecoder.ErrorMembers.read(members, name, p);
            } else {
                p.skipChildren();
            }
        }
        answer.errors()[command] = members;
    }
}
