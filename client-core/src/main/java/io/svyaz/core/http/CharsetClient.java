package io.svyaz.core.http;

import feign.Client;
import feign.Request;
import feign.Response;
import io.svyaz.core.internal.wire.NotSentException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaks another character set than UTF-8 with the peer. A character that the peer's set lacks is reported before anything
 * is sent, never replaced: a lost letter in a customer's name is found by nobody.
 */
final class CharsetClient implements Client {
    /** Only keeps a runaway peer from filling the heap, like the limit of bodies that need no decoding. */
    private static final int LIMIT = 64 * 1024 * 1024;

    private static final String CONTENT_TYPE = "Content-Type";
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]{1,40})\"?");

    private final Client target;
    private final Charset charset;

    CharsetClient(Client target, Charset charset) {
        this.target = target;
        this.charset = charset;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        byte[] body = request.body();
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers());
        headers.computeIfPresent(
                CONTENT_TYPE,
                (name, values) -> List.of(values.iterator().next().replaceAll("(?i);\\s*charset=[^;]*", "")
                        + "; charset=" + charset.name()));
        Request changed = Request.create(
                request.httpMethod(), request.url(), headers, body == null ? null : encode(body), charset, null);
        Response response = target.execute(changed, options);
        Response.Body answer = response.body();
        if (answer == null) {
            return response;
        }
        Charset spoken = declared(response.headers());
        byte[] bytes = readAll(answer);
        response.close();
        return response.toBuilder()
                .request(request)
                .headers(withUtf8(response.headers()))
                .body(new String(bytes, spoken).getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static byte[] readAll(Response.Body answer) throws IOException {
        byte[] bytes = answer.asInputStream().readNBytes(LIMIT + 1);
        Integer announced = answer.length();
        if (bytes.length > LIMIT) {
            throw new IOException("The answer is larger than " + LIMIT + " bytes.");
        }
        if (announced != null && bytes.length < announced) {
            throw new EOFException("The answer is shorter than announced.");
        }
        return bytes;
    }

    /** What the peer says it speaks this time, else what was agreed. */
    private Charset declared(Map<String, Collection<String>> headers) {
        for (Map.Entry<String, Collection<String>> header : headers.entrySet()) {
            Matcher named = CHARSET.matcher(String.join(" ", header.getValue()));
            if (header.getKey().equalsIgnoreCase(CONTENT_TYPE) && named.find()) {
                return known(named.group(1));
            }
        }
        return charset;
    }

    private Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return charset;
        }
    }

    /** The body that goes on is UTF-8, and whoever shows it has to know. */
    private static Map<String, Collection<String>> withUtf8(Map<String, Collection<String>> headers) {
        Map<String, Collection<String>> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> changed.put(
                name,
                name.equalsIgnoreCase(CONTENT_TYPE)
                        ? values.stream()
                                .map(value -> CHARSET.matcher(value).replaceAll("charset=UTF-8"))
                                .toList()
                        : values));
        return changed;
    }

    private byte[] encode(byte[] utf8) throws NotSentException {
        String text = new String(utf8, StandardCharsets.UTF_8);
        CharsetEncoder encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException unmappable) {
            throw new NotSentException(new UnmappableException(firstUnmappable(text), charset));
        }
    }

    private String firstUnmappable(String text) {
        CharsetEncoder encoder = charset.newEncoder();
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int point = text.codePointAt(at);
            if (!encoder.canEncode(Character.toString(point))) {
                return String.format("U+%04X", point);
            }
        }
        return "a character";
    }

    private static final class UnmappableException extends CharacterCodingException {
        private static final long serialVersionUID = 1L;
        private final String message;

        UnmappableException(String character, Charset charset) {
            this.message = "The request holds " + character + ", which " + charset.name()
                    + " lacks. Leave it out or write it otherwise. Nothing was sent.";
        }

        @Override
        public String getMessage() {
            return message;
        }
    }
}
