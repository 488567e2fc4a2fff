package io.svyaz.bitrix.oauth;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.core.Secret;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.AnswerDecoder;
import io.svyaz.core.internal.StatusRules;
import io.svyaz.core.internal.json.Json;
import io.svyaz.core.internal.redact.Redactor;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads what the authorisation server answers. What a renewal leaves out stays as it was. */
final class TokenDecoder implements AnswerDecoder<OAuthToken> {
    private final @Nullable OAuthToken before;
    private final Redactor redactor;

    TokenDecoder(@Nullable OAuthToken before, Redactor redactor) {
        this.before = before;
        this.redactor = redactor;
    }

    @Override
    public OAuthToken decode(Answer answer) throws IOException {
        if (!answer.looksLikeJson()) {
            throw StatusRules.failure(answer, "");
        }
        Map<String, String> members = members(answer);
        // Known before anything can fail, and before the row of this attempt is written.
        for (String name : new String[] {"access_token", "refresh_token"}) {
            new TokenMembers(members).text(name).map(Secret::of).ifPresent(redactor::remember);
        }
        if (members.containsKey("error")) {
            throw OAuthErrors.failure(answer, members.get("error"), members.get("error_description"));
        }
        if (answer.status() >= 300) {
            throw StatusRules.failure(answer, "");
        }
        return token(answer, new TokenMembers(members));
    }

    private OAuthToken token(Answer answer, TokenMembers members) {
        boolean whole = members.text("access_token").isPresent()
                && members.text("refresh_token").isPresent()
                && (before != null
                        || (members.text("client_endpoint").isPresent()
                                && members.text("member_id").isPresent()));
        if (!whole) {
            throw unexpected(
                    answer, "The authorisation server answered without a whole pair of tokens. Please report it.");
        }
        OAuthToken.Builder token = OAuthToken.builder();
        if (before != null) {
            token.from(before).scopes(java.util.List.of());
        }
        OAuthToken fresh = members.onto(token, answer.after(Duration.ZERO)).build();
        if (before != null && !isOfTheSame(before, fresh)) {
            throw unexpected(
                    answer, "The authorisation server renewed the token of another portal or user. Please report it.");
        }
        return fresh;
    }

    private static boolean isOfTheSame(OAuthToken one, OAuthToken other) {
        boolean sameUser = one.userId().isEmpty() || one.userId().equals(other.userId());
        return one.memberId().equals(other.memberId()) && sameUser;
    }

    private static UnexpectedAnswerException unexpected(Answer answer, String summary) {
        return new UnexpectedAnswerException(answer.failure(summary, Execution.EXECUTED), null);
    }

    private static Map<String, String> members(Answer answer) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonParser parser = answer.parser()) {
            JsonNode tree = Json.mapper().readTree(parser);
            if (!tree.isObject()) {
                throw StatusRules.failure(answer, "");
            }
            tree.properties().forEach(member -> {
                JsonNode value = member.getValue();
                if (value.isArray()) {
                    members.put(
                            member.getKey(),
                            StreamSupport.stream(value.spliterator(), false)
                                    .map(JsonNode::asText)
                                    .collect(Collectors.joining(",")));
                } else if (!value.isNull()) {
                    members.put(member.getKey(), value.asText());
                }
            });
        }
        return members;
    }
}
