package io.svyaz.examples.shop;

import io.svyaz.core.Secret;
import io.svyaz.helpdeskeddy.HelpDeskEddyClient;
import io.svyaz.usedesk.UsedeskClient;
import io.svyaz.usedesk.UsedeskClientBuilder;
import io.svyaz.webhook.WebhookSecret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Settings from environment variables; {@code docs/examples-shops.md} lists them. */
final class ShopSettings {
    private final boolean usedesk;
    private final Map<String, String> values;
    private final List<String> wrong = new ArrayList<>();

    private ShopSettings(boolean usedesk, Map<String, String> values) {
        this.usedesk = usedesk;
        this.values = values;
    }

    /** All that is missing or wrong is told in one line; no value is shown, most are secrets. */
    static ShopSettings read(boolean usedesk, Map<String, String> environment) {
        ShopSettings settings = new ShopSettings(usedesk, environment);
        settings.require("SHOP_SECRET");
        settings.require("SHOP_WIDGET_SECRET");
        if (usedesk) {
            settings.require("USEDESK_TOKEN");
            settings.require("USEDESK_COMPANY_ID");
            settings.require("USEDESK_WEBHOOK_SECRET");
        } else {
            settings.require("HDE_URL");
            settings.require("HDE_EMAIL");
            settings.require("HDE_API_KEY");
            settings.requireNumber("HDE_GROUP_ID");
            settings.requireNumber("HDE_DEPARTMENT_ID");
            settings.require("HDE_WEBHOOK_SECRET");
        }
        if (settings.wrong.isEmpty()) {
            settings.check(settings::pauses);
            settings.check(settings::helpdesk);
            settings.check(settings::webhookPath);
        }
        if (!settings.wrong.isEmpty()) {
            throw new IllegalArgumentException("Settings: " + String.join("; ", settings.wrong) + ".");
        }
        return settings;
    }

    WebhookSecret ofTheShop() {
        return WebhookSecret.of(value("SHOP_SECRET"));
    }

    WebhookSecret ofTheWidget() {
        return WebhookSecret.of(value("SHOP_WIDGET_SECRET"));
    }

    /** Where the helpdesk delivers; the articles' paths unless set. */
    String webhookPath() {
        String path = has("SHOP_WEBHOOK_PATH")
                ? value("SHOP_WEBHOOK_PATH")
                : usedesk ? "/api/usedesk-webhook.php" : "/api/hde-webhook.php";
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("SHOP_WEBHOOK_PATH must begin with a slash");
        }
        return path;
    }

    Pauses pauses() {
        return switch (has("SHOP_PAUSES") ? value("SHOP_PAUSES") : "usual") {
            case "usual" -> Pauses.usual();
            case "brief" -> Pauses.brief();
            default -> throw new IllegalArgumentException("SHOP_PAUSES must be usual or brief");
        };
    }

    Helpdesk helpdesk() {
        if (usedesk) {
            UsedeskClientBuilder builder = UsedeskClient.builder()
                    .token(Secret.of(value("USEDESK_TOKEN")))
                    .retry(pauses().calls());
            if (has("USEDESK_URL")) {
                builder.baseUrl(value("USEDESK_URL"));
            }
            return Helpdesk.usedesk(
                    builder.build(), value("USEDESK_COMPANY_ID"), WebhookSecret.of(value("USEDESK_WEBHOOK_SECRET")));
        }
        HelpDeskEddyClient client = HelpDeskEddyClient.builder()
                .baseUrl(value("HDE_URL"))
                .apiKey(value("HDE_EMAIL"), Secret.of(value("HDE_API_KEY")))
                .retry(pauses().calls())
                .build();
        return Helpdesk.helpDeskEddy(
                client,
                value("HDE_URL"),
                Long.parseLong(value("HDE_GROUP_ID")),
                Long.parseLong(value("HDE_DEPARTMENT_ID")),
                WebhookSecret.of(value("HDE_WEBHOOK_SECRET")));
    }

    private void require(String name) {
        if (!has(name)) {
            wrong.add(name + " is missing");
        }
    }

    private void requireNumber(String name) {
        if (!value(name).matches("\\d{1,18}")) {
            wrong.add(name + (has(name) ? " must be a number" : " is missing"));
        }
    }

    private void check(Runnable use) {
        try {
            use.run();
        } catch (IllegalArgumentException refused) {
            wrong.add(String.valueOf(refused.getMessage()).replaceAll("\\.$", ""));
        }
    }

    private boolean has(String name) {
        return !value(name).isEmpty();
    }

    private String value(String name) {
        return values.getOrDefault(name, "").strip();
    }
}
