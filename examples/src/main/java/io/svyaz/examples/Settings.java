package io.svyaz.examples;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.Tariff;
import io.svyaz.comagic.Brand;
import io.svyaz.comagic.ComagicClient;
import io.svyaz.comagic.ComagicClientBuilder;
import io.svyaz.comagic.notifications.NotificationVerifiers;
import io.svyaz.core.Secret;
import io.svyaz.kit.Store;
import io.svyaz.recipes.calls.LeadFieldNames;
import io.svyaz.recipes.calls.Slf4jEventSink;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookVerifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Settings for real accounts, from environment variables:
 *
 * <ul>
 *   <li>{@code BITRIX_WEBHOOK_URL}: incoming webhook with scope crm
 *   <li>{@code COMAGIC_LOGIN} and {@code COMAGIC_PASSWORD}, or {@code COMAGIC_API_TOKEN}
 *   <li>{@code COMAGIC_WEBHOOK_SECRET}: signs the body (header {@code X-Comagic-Signature}) or is the last part of the
 *       webhook's path ({@code /comagic/<secret>}), for templates that cannot sign
 *   <li>{@code COMAGIC_BRAND}: comagic (default), uiscom, callgear, novofon
 *   <li>{@code COMAGIC_DATA_API_URL}: instead of a brand
 *   <li>{@code LEAD_FIELDS}: rest (default) or article, the names of the user fields
 *   <li>{@code BITRIX_TARIFF}: standard (default) or enterprise, how many requests the portal takes
 *   <li>{@code STORE_FILE}: where inbox, queue and id map are kept, {@code call-to-lead} in the working directory by default; H2
 *       adds {@code .mv.db}
 * </ul>
 */
final class Settings {
    private final int port;
    private final Map<String, String> values;

    private Settings(int port, Map<String, String> values) {
        this.port = port;
        this.values = values;
    }

    /** All that is missing or wrong is told in one line; no value is shown, most are secrets. */
    static Settings read(String[] arguments, Map<String, String> environment) {
        List<String> wrong = new ArrayList<>();
        int port = port(arguments, wrong);
        Settings settings = new Settings(port, environment);
        settings.require("BITRIX_WEBHOOK_URL", wrong);
        settings.require("COMAGIC_WEBHOOK_SECRET", wrong);
        if (!settings.has("COMAGIC_API_TOKEN")) {
            boolean login = settings.has("COMAGIC_LOGIN");
            if (!login || !settings.has("COMAGIC_PASSWORD")) {
                wrong.add((login ? "COMAGIC_PASSWORD" : "COMAGIC_LOGIN and COMAGIC_PASSWORD")
                        + " (or COMAGIC_API_TOKEN) is missing");
            }
        } else if (settings.has("COMAGIC_LOGIN") || settings.has("COMAGIC_PASSWORD")) {
            wrong.add("COMAGIC_API_TOKEN and COMAGIC_LOGIN/COMAGIC_PASSWORD exclude each other");
        }
        settings.check("COMAGIC_BRAND", settings::brand, wrong);
        settings.check("LEAD_FIELDS", settings::fieldNames, wrong);
        settings.check("BITRIX_TARIFF", settings::tariff, wrong);
        if (wrong.isEmpty()) {
            settings.check("BITRIX_WEBHOOK_URL", settings::bitrix, wrong);
            settings.check("COMAGIC_DATA_API_URL", settings::comagic, wrong);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("Settings: " + String.join("; ", wrong) + ".");
        }
        return settings;
    }

    int port() {
        return port;
    }

    Path storeFile() {
        return Path.of(has("STORE_FILE") ? value("STORE_FILE") : "call-to-lead").toAbsolutePath();
    }

    CallDesk desk(Store store, CallPace pace, Consumer<CallDesk.Entry> journal) {
        return new CallDesk(store, bitrix(), comagic(), fieldNames(), verifier(), new Slf4jEventSink(), journal, pace);
    }

    private WebhookVerifier verifier() {
        WebhookSecret secret = WebhookSecret.of(value("COMAGIC_WEBHOOK_SECRET"));
        return NotificationVerifiers.anyWay(secret);
    }

    private BitrixClient bitrix() {
        return BitrixClient.builder()
                .webhookUrl(value("BITRIX_WEBHOOK_URL"))
                .tariff(tariff())
                .build();
    }

    private ComagicClient comagic() {
        ComagicClientBuilder builder = ComagicClient.builder().brand(brand());
        if (has("COMAGIC_DATA_API_URL")) {
            builder.dataApiUrl(value("COMAGIC_DATA_API_URL"));
        }
        return has("COMAGIC_API_TOKEN")
                ? builder.apiToken(Secret.of(value("COMAGIC_API_TOKEN"))).build()
                : builder.login(value("COMAGIC_LOGIN"), Secret.of(value("COMAGIC_PASSWORD")))
                        .build();
    }

    private Brand brand() {
        String name = has("COMAGIC_BRAND") ? value("COMAGIC_BRAND") : "comagic";
        return Arrays.stream(Brand.values())
                .filter(brand -> brand.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be comagic, uiscom, callgear or novofon"));
    }

    private Tariff tariff() {
        return switch (has("BITRIX_TARIFF") ? value("BITRIX_TARIFF") : "standard") {
            case "standard" -> Tariff.STANDARD;
            case "enterprise" -> Tariff.ENTERPRISE;
            default -> throw new IllegalArgumentException("must be standard or enterprise");
        };
    }

    private LeadFieldNames fieldNames() {
        return switch (has("LEAD_FIELDS") ? value("LEAD_FIELDS") : "rest") {
            case "rest" -> LeadFieldNames.rest();
            case "article" -> LeadFieldNames.article();
            default -> throw new IllegalArgumentException("must be rest or article");
        };
    }

    private static int port(String[] arguments, List<String> wrong) {
        if (arguments.length == 2 && arguments[0].equals("--serve") && arguments[1].matches("\\d{1,5}")) {
            int port = Integer.parseInt(arguments[1]);
            if (port <= 65_535) {
                return port;
            }
        }
        wrong.add("the arguments must be --serve and a port number (0 to 65535), --faults, or none at all");
        return 0;
    }

    private void require(String name, List<String> wrong) {
        if (!has(name)) {
            wrong.add(name + " is missing");
        }
    }

    private void check(String name, Runnable use, List<String> wrong) {
        try {
            use.run();
        } catch (IllegalArgumentException refused) {
            wrong.add(name + ": " + String.valueOf(refused.getMessage()).replaceAll("\\.$", ""));
        }
    }

    private boolean has(String name) {
        return !values.getOrDefault(name, "").isBlank();
    }

    private String value(String name) {
        return values.getOrDefault(name, "").strip();
    }
}
