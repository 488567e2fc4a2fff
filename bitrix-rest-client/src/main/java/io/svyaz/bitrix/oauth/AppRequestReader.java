package io.svyaz.bitrix.oauth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.core.Secret;
import io.svyaz.core.internal.json.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an application's page; their names compare without regard to case. */
final class AppRequestReader {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Duration USUAL_LIFE = Duration.ofHours(1);

    private final Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    AppRequestReader(Map<String, String> fields) {
        this.fields.putAll(fields);
    }

    AppRequest read() {
        return new AppRequest.Builder()
                .domain(host())
                .https(!text("PROTOCOL").orElse("1").equals("0"))
                .language(text("LANG"))
                .sessionId(secret("APP_SID"))
                .accessToken(Secret.of(required("AUTH_ID")))
                .expiresIn(life())
                .refreshToken(secret("REFRESH_ID"))
                .serverEndpoint(text("SERVER_ENDPOINT"))
                .applicationToken(secret("APPLICATION_TOKEN"))
                .scopes(TokenMembers.scopes(text("APPLICATION_SCOPE").orElse("")))
                .memberId(required("member_id"))
                .status(text("status"))
                .placement(text("PLACEMENT").orElse("DEFAULT"))
                .placementOptions(options())
                .build();
    }

    private String host() {
        String domain = required("DOMAIN").toLowerCase(Locale.ROOT);
        if (!HOST.matcher(domain).matches()) {
            throw new MalformedAppRequestException("DOMAIN is no host name. The request does not come from Bitrix24.");
        }
        return domain;
    }

    private Duration life() {
        Optional<String> told = text("AUTH_EXPIRES");
        if (told.isPresent() && !SECONDS.matcher(told.get()).matches()) {
            throw new MalformedAppRequestException("AUTH_EXPIRES is no number of seconds.");
        }
        return told.map(Long::valueOf).map(Duration::ofSeconds).orElse(USUAL_LIFE);
    }

    private Map<String, @Nullable Object> options() {
        String json = text("PLACEMENT_OPTIONS").orElse("");
        if (json.isEmpty()) {
            return Map.of();
        }
        try {
            JsonNode tree = Json.mapper().readTree(json);
            // PHP writes an empty object as a list; some placements say null or false for none.
            if (tree == null || tree.isNull() || tree.isBoolean() || (tree.isContainerNode() && tree.isEmpty())) {
                return Map.of();
            }
            if (tree.isObject()) {
                Map<String, @Nullable Object> options = new LinkedHashMap<>();
                tree.properties()
                        .forEach(member -> options.put(
                                member.getKey(), Json.mapper().convertValue(member.getValue(), Object.class)));
                return options;
            }
        } catch (JsonProcessingException broken) {
            // Told below, without what was read.
        }
        throw new MalformedAppRequestException("PLACEMENT_OPTIONS is no JSON object.");
    }

    private String required(String name) {
        return text(name)
                .orElseThrow(() -> new MalformedAppRequestException(name
                        + " is missing. Bitrix24 posts it to an application's page; open the page from the portal."));
    }

    private Optional<Secret> secret(String name) {
        return text(name).map(Secret::of);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
