package io.svyaz.usedesk.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.core.internal.Answer;
import io.svyaz.core.internal.AnswerDecoder;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Reads a page: a bare list, or one among its counts. */
final class PageDecoder<T> implements AnswerDecoder<RowPage<T>> {
    private final Method<List<T>> method;
    private final UsedeskDecoder<List<T>> rows;

    PageDecoder(Method<List<T>> method) {
        this.method = method;
        this.rows = new UsedeskDecoder<>(method);
    }

    @Override
    public RowPage<T> decode(Answer answer) throws IOException {
        JsonNode root = UsedeskDecoder.tree(answer);
        List<T> found = rows.read(answer, UsedeskDecoder.unwrapped(method, root));
        return new RowPage<>(
                List.copyOf(found),
                number(root, "total", "total-count", "total_count"),
                number(root, "last_page", "last-page"));
    }

    private static OptionalLong number(JsonNode root, String... names) {
        for (JsonNode place : List.of(root, root.path("meta"))) {
            OptionalLong found = Stream.of(names)
                    .map(place::path)
                    .map(JsonNode::asText)
                    .filter(text -> text.matches("\\d{1,18}"))
                    .mapToLong(Long::parseLong)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalLong.empty();
    }
}
