package io.svyaz.usedesk.internal;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.svyaz.core.Call;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import org.jspecify.annotations.Nullable;

/**
 * The number of what was created or changed, whatever it is called.
 *
 * @param id null when the vendor did not send it
 */
public record NewId(
        @JsonProperty("id")
        @JsonAlias({"client_id", "ticket_id", "comment_id", "user_id"})
        @JsonDeserialize(using = NoZeroId.class)
        @Nullable
        Long id) {
    /**
     * The number alone.
     *
     * @param call for an answer that holds one
     * @return a call that fails where there is none
     */
    public static Call<Long> of(Call<NewId> call) {
        return call.map(answer -> {
            Long id = answer.id();
            if (id == null) {
                throw new UnexpectedAnswerException(
                        ErrorDetails.of(
                                call.operation(),
                                "The vendor says that it went well but names no number. Look for the record.",
                                Execution.EXECUTED),
                        null);
            }
            return id;
        });
    }
}
