package io.svyaz.bitrix.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.AnswerDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Turns the answer of a batch into an outcome for each of its commands. */
final class BatchDecoder implements AnswerDecoder<List<CommandOutcome>> {
    private final List<? extends Command<?>> commands;
    private final Limits limits;
    private final Costs costs;

    BatchDecoder(List<? extends Command<?>> commands, Limits limits, Costs costs) {
        this.commands = commands;
        this.limits = limits;
        this.costs = costs;
    }

    @Override
    public List<CommandOutcome> decode(Answer answer) throws IOException {
        Envelope<BatchAnswer> envelope = envelope(answer);
        limits.used("bitrix.batch", envelope.time());
        BatchAnswer parts = envelope.result();
        if (parts == null) {
            parts = BatchAnswer.of(commands.size());
        }
        List<CommandOutcome> outcomes = new ArrayList<>(commands.size());
        for (int i = 0; i < commands.size(); i++) {
            outcomes.add(outcome(answer, parts, i));
        }
        return outcomes;
    }

    /** The usual way wastes nothing; where one result has an undocumented shape, the others are still worth having. */
    private Envelope<BatchAnswer> envelope(Answer answer) throws IOException {
        try {
            return new EnvelopeDecoder<>(new BatchReader(commands, BatchReader.straight(commands))).decode(answer);
        } catch (JsonMappingException oneIsUnfit) {
            return new EnvelopeDecoder<>(
                            new BatchReader(commands, (parts, command, p) -> alone(answer, parts, command, p)))
                    .decode(answer);
        }
    }

    private void alone(Answer answer, BatchAnswer parts, int command, JsonParser p) throws IOException {
        parts.present()[command] = true;
        try (TokenBuffer copy = new TokenBuffer(p)) {
            copy.copyCurrentStructure(p);
            try (JsonParser own = copy.asParserOnFirstToken()) {
                parts.values()[command] = commands.get(command).reader().read(own);
            } catch (JsonMappingException unfit) {
                parts.misfits()[command] = new UnexpectedAnswerException(
                        answer.of(commands.get(command).operation())
                                .failure(
                                        "The result does not have the shape that is documented. Please report it.",
                                        Execution.EXECUTED),
                        null);
            }
        }
    }

    private CommandOutcome outcome(Answer answer, BatchAnswer parts, int i) {
        Command<?> command = commands.get(i);
        CallTime time = parts.times()[i];
        if (time != null) {
            limits.used(command.operation(), time);
            costs.learn(command.operation(), time.duration());
        }
        EnvelopeDecoder.ErrorMembers error = parts.errors()[i];
        if (error != null) {
            ApiException failure = BitrixErrors.failure(
                    answer.of(command.operation()),
                    error,
                    time == null || time.resetAt() == 0 ? limits.resetAt(command.operation()) : time.resetAt());
            if (failure instanceof RateLimitedException full) {
                limits.refused(command.operation(), full);
            }
            return CommandOutcome.failed(failure);
        }
        ApiException misfit = parts.misfits()[i];
        if (misfit != null) {
            return CommandOutcome.failed(misfit);
        }
        Object value = parts.values()[i];
        if (value != null) {
            return CommandOutcome.done(value);
        }
        return parts.present()[i]
                ? CommandOutcome.failed(new UnexpectedAnswerException(
                        answer.of(command.operation())
                                .failure(
                                        "The portal carried the command out and returned no result. Where that is"
                                                + " documented, use callOptional.",
                                        Execution.EXECUTED),
                        null))
                : CommandOutcome.NOT_EXECUTED;
    }
}
