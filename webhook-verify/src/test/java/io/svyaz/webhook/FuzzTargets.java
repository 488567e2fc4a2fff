package io.svyaz.webhook;

import static io.svyaz.webhook.FuzzMessage.Part.ADDRESS;
import static io.svyaz.webhook.FuzzMessage.Part.BODY;
import static io.svyaz.webhook.FuzzMessage.Part.HEADER_NAME;
import static io.svyaz.webhook.FuzzMessage.Part.HEADER_VALUE;
import static io.svyaz.webhook.FuzzMessage.Part.PATH;
import static io.svyaz.webhook.FuzzMessage.Part.SECRET;
import static io.svyaz.webhook.Given.NOW;

import io.svyaz.webhook.FuzzMessage.Part;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Every kind of verifier, each with an oracle of its own that shares no code with what it judges. */
final class FuzzTargets {
    private static final byte[] KEY = Given.utf8("k3y/of+the?fuzz");
    private static final String ESCAPED = "k3y%2Fof+the%3Ffuzz";
    private static final byte[] JSON = Given.utf8("{\"event\":\"call\",\"n\":[1,2,3],\"who\":\"Ёж\",\"t\":\"\u0000\"}");
    private static final Set<Part> HEADERS = EnumSet.of(HEADER_NAME, HEADER_VALUE, SECRET);
    private static final Set<Part> SIGNED = EnumSet.of(BODY, HEADER_NAME, HEADER_VALUE, SECRET);

    private FuzzTargets() {}

    static List<FuzzTarget> all() {
        return List.of(
                hmac("x-signature hex", HmacVerifier.builder()),
                hmac(
                        "sha1 prefix",
                        HmacVerifier.builder().algorithm(HmacAlgorithm.SHA1).prefix("sha1=")),
                hmac("sha512 base64", base64(HmacAlgorithm.SHA512)),
                hmac("sha256 base64", base64(HmacAlgorithm.SHA256)),
                hmac("timestamp.body", HmacVerifier.builder().content(SignedContent.TIMESTAMP_BODY)),
                standard("standard webhooks", FuzzTargets::standardWebhooks),
                standard("allOf", k -> WebhookVerifier.allOf(IpAllowList.of("192.0.2.7"), standardWebhooks(k))),
                standard("anyOf", k -> WebhookVerifier.anyOf(token(k), IpAllowList.of("::9"), standardWebhooks(k))),
                new FuzzTarget(
                        "bearer",
                        header("Authorization", "Bearer k3y/of+the?fuzz"),
                        HEADERS,
                        k -> TokenVerifier.bearer(secret(k)),
                        FuzzTargets::bearerMeaning),
                new FuzzTarget(
                        "token",
                        header("X-Token", "k3y/of+the?fuzz"),
                        HEADERS,
                        FuzzTargets::token,
                        m -> List.of(m.headersInLowerCase(), bytes(m.secret()))),
                path(
                        "last segment",
                        "/hooks/" + ESCAPED,
                        k -> PathTokenVerifier.lastSegment(secret(k)),
                        m -> unescaped(m.path().replaceAll("(?s)\\?.*", "").replaceAll("(?s).*/", ""))),
                path(
                        "query",
                        "/hooks?a=1&key=" + ESCAPED,
                        k -> PathTokenVerifier.queryParameter("key", secret(k)),
                        m -> Arrays.stream(m.path()
                                        .replaceAll("(?s)^[^?]*\\??", "")
                                        .split("&"))
                                .filter(pair -> pair.startsWith("key="))
                                .map(pair -> unescaped(pair.substring(4)))
                                .toList()),
                new FuzzTarget(
                        "body secret",
                        FuzzMessage.of(Map.of(), KEY, KEY),
                        EnumSet.of(BODY, SECRET),
                        k -> BodySecretVerifier.of(FuzzTargets::wholeBody, secret(k)),
                        m -> Arrays.equals(m.body(), m.secret())),
                address("IPv4", "192.0.2.7", "192.0.2.0/24"),
                address("IPv6", "2001:db8::7:0:b", "2001:db8::7:0:b"));
    }

    private static HmacVerifierBuilder base64(HmacAlgorithm algorithm) {
        return HmacVerifier.builder().algorithm(algorithm).encoding(SignatureEncoding.BASE64);
    }

    private static FuzzTarget hmac(String name, HmacVerifierBuilder builder) {
        Function<byte[], HmacVerifier> verifiers =
                k -> builder.clock(Given.CLOCK).secrets(secret(k)).build();
        boolean hex = !name.contains("base64");
        var headers = WebhookSigner.forVerifier(verifiers.apply(KEY)).sign(JSON, "unused", NOW);
        return new FuzzTarget(name, FuzzMessage.of(headers, JSON, KEY), SIGNED, verifiers::apply, m -> {
            var lower = m.headersInLowerCase();
            if (hex) {
                lower.computeIfPresent(
                        "x-signature",
                        (header, values) -> values.stream()
                                .map(value -> prefixAndLowerHex(value))
                                .toList());
            }
            return List.of(lower, bytes(m.body()), hmacKey(m.secret()));
        });
    }

    /** The prefix keeps its case, the digits lose theirs; other characters must not be folded. */
    private static String prefixAndLowerHex(String value) {
        int start = value.startsWith("sha1=") ? 5 : 0;
        String digits = value.substring(start);
        return digits.matches("[0-9a-fA-F]*") ? value.substring(0, start) + digits.toLowerCase(Locale.ROOT) : value;
    }

    private static WebhookVerifier standardWebhooks(byte[] key) {
        return HmacVerifier.standardWebhooksBuilder(secret(key))
                .clock(Given.CLOCK)
                .replayGuard(ReplayGuard.inMemory(4, Given.CLOCK))
                .build();
    }

    private static FuzzTarget standard(String name, Function<byte[], WebhookVerifier> verifiers) {
        var headers = WebhookSigner.standardWebhooks(secret(KEY)).sign(JSON, "msg_1", NOW);
        String good = headers.get("webhook-signature").get(0);
        return new FuzzTarget(name, FuzzMessage.of(headers, JSON, KEY), SIGNED, verifiers, m -> {
            var lower = m.headersInLowerCase();
            // Any list with the good signature in it says the same.
            lower.computeIfPresent(
                    "webhook-signature",
                    (header, values) -> values.size() == 1
                                    && List.of(values.get(0).split(" ", -1)).contains(good)
                            ? List.of(good)
                            : values);
            return List.of(lower, bytes(m.body()), hmacKey(m.secret()));
        });
    }

    private static WebhookVerifier token(byte[] key) {
        return TokenVerifier.header("X-Token", secret(key));
    }

    private static FuzzMessage header(String name, String value) {
        return FuzzMessage.of(Map.of(name, List.of(value)), JSON, KEY);
    }

    private static Object bearerMeaning(FuzzMessage m) {
        var lower = m.headersInLowerCase();
        lower.computeIfPresent(
                "authorization",
                (name, values) -> values.stream()
                        .map(value -> value.replaceFirst("^(?i:bearer) ", "Bearer "))
                        .toList());
        return List.of(lower, bytes(m.secret()));
    }

    private static FuzzTarget path(
            String name,
            String path,
            Function<byte[], WebhookVerifier> verifiers,
            Function<FuzzMessage, Object> token) {
        var valid = FuzzMessage.of(Map.of(), JSON, KEY).withPath(path);
        return new FuzzTarget(
                name, valid, EnumSet.of(PATH, SECRET), verifiers, m -> List.of(token.apply(m), bytes(m.secret())));
    }

    private static String unescaped(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return "not escaped: " + text;
        }
    }

    private static FuzzTarget address(String name, String sender, String allowed) {
        var valid = FuzzMessage.of(Map.of(), JSON, KEY).withAddress(sender);
        return new FuzzTarget(
                name, valid, EnumSet.of(ADDRESS), k -> IpAllowList.of(allowed), m -> isListed(m.address()));
    }

    /** Asks the JDK about what contains a colon, for which it never asks DNS. */
    private static boolean isListed(String address) {
        if (address.indexOf(':') < 0) {
            return address.matches("192\\.0\\.2\\.(\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])");
        }
        String literal = address.replaceFirst("(?s)%.*", "");
        try {
            return literal.matches("[0-9a-fA-F:.]+")
                    && Arrays.equals(
                            InetAddress.getByName(literal).getAddress(),
                            InetAddress.getByName("2001:db8::7:0:b").getAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static WebhookSecret secret(byte[] key) {
        return WebhookSecret.ofBytes(key);
    }

    private static Optional<String> wholeBody(WebhookRequest request) {
        return Optional.of(new String(request.body(), StandardCharsets.UTF_8));
    }

    private static List<Byte> bytes(byte[] array) {
        var list = new ArrayList<Byte>(array.length);
        for (byte b : array) {
            list.add(b);
        }
        return list;
    }

    /** HMAC fills short keys up with zeros, so zeros at the end of a secret have no meaning. */
    private static List<Byte> hmacKey(byte[] secret) {
        int length = secret.length;
        while (length > 0 && secret[length - 1] == 0) {
            length--;
        }
        return bytes(Arrays.copyOf(secret, length));
    }
}
