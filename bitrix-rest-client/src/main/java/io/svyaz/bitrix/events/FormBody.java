package io.svyaz.bitrix.events;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code a[b][0]=v&c[]=w} as PHP does; every leaf is a text. Strict about percent signs, brackets and UTF-8. */
final class FormBody {
    private final byte[] body;
    private final Budget budget;
    private final Branch root = new Branch();

    private FormBody(byte[] body, EventLimits limits) {
        this.body = body;
        this.budget = new Budget(limits);
    }

    static Map<String, Object> decode(byte[] body, EventLimits limits) {
        return new FormBody(body, limits).read();
    }

    private Map<String, Object> read() {
        int from = 0;
        for (int at = 0; at <= body.length; at++) {
            if (at == body.length || body[at] == '&') {
                if (at > from) {
                    pair(from, at);
                }
                from = at + 1;
            }
        }
        return root.frozen();
    }

    private void pair(int from, int till) {
        int equals = from;
        while (equals < till && body[equals] != '=') {
            equals++;
        }
        List<String> path = path(text(from, equals));
        String value = equals == till ? "" : text(equals + 1, till);
        Branch branch = root;
        for (String step : path.subList(0, path.size() - 1)) {
            branch = branch.child(branch.key(step));
        }
        branch.put(branch.key(path.get(path.size() - 1)), value);
    }

    private List<String> path(String name) {
        int bracket = name.indexOf('[');
        String first = bracket < 0 ? name : name.substring(0, bracket);
        if (first.isEmpty()) {
            throw new MalformedEventException("a form field has no name");
        }
        List<String> path = new ArrayList<>();
        path.add(first);
        budget.member(1);
        for (int at = first.length(); at < name.length(); ) {
            int end = name.charAt(at) == '[' ? name.indexOf(']', at) : -1;
            if (end < 0) {
                throw new MalformedEventException("the brackets of a form field are broken");
            }
            path.add(name.substring(at + 1, end));
            budget.member(path.size());
            at = end + 1;
        }
        return path;
    }

    private String text(int from, int till) {
        byte[] out = new byte[till - from];
        int length = 0;
        for (int at = from; at < till; at++) {
            byte next = body[at];
            if (next == '+') {
                next = ' ';
            } else if (next == '%') {
                next = escaped(at, till);
                at += 2;
            }
            out[length++] = next;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(out, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedEventException("a form field is not UTF-8");
        }
    }

    private byte escaped(int at, int till) {
        int high = at + 2 < till ? Character.digit(body[at + 1], 16) : -1;
        int low = high < 0 ? -1 : Character.digit(body[at + 2], 16);
        if (low < 0) {
            throw new MalformedEventException("a percent sign of a form field is followed by no hex digits");
        }
        return (byte) (high << 4 | low);
    }
}
