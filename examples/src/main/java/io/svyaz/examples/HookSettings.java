package io.svyaz.examples;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.events.ApplicationTokenVerifier;
import io.svyaz.bitrix.lists.ListAddress;
import io.svyaz.kit.Store;
import io.svyaz.kit.queue.JobPolicy;
import io.svyaz.recipes.deals.DealListSettings;
import io.svyaz.recipes.events.FlowNeeds;
import io.svyaz.recipes.events.PermissionCheck;
import io.svyaz.webhook.WebhookSecret;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Settings for a real portal, from environment variables:
 *
 * <ul>
 *   <li>{@code BITRIX_WEBHOOK_URL}: incoming webhook with the scopes crm and lists
 *   <li>{@code BITRIX_MEMBER_ID}, {@code BITRIX_DOMAIN}, {@code BITRIX_APPLICATION_TOKEN}: by which events of the portal are known
 *   <li>{@code LIST_ID} and {@code LIST_DEAL}, {@code LIST_ROW}, {@code LIST_PRODUCT}, {@code LIST_QUANTITY}, {@code LIST_PRICE}:
 *       universal list of the products of deals, and the numbers of its properties
 *   <li>{@code PROCESS_ID} and {@code PROCESS_TAX_FIELD}: smart process of the helpers, and its field for the tax
 *   <li>{@code STORE_FILE}: where inbox, queue and id map are kept, {@code smart-process-hooks} by default
 * </ul>
 */
final class HookSettings {
    private final int port;
    private final Path storeFile;
    private final BitrixClient bitrix;
    private final ApplicationTokenVerifier verifier;
    private final HookDesk.Places places;

    private HookSettings(
            int port, Path storeFile, BitrixClient bitrix, ApplicationTokenVerifier verifier, HookDesk.Places places) {
        this.port = port;
        this.storeFile = storeFile;
        this.bitrix = bitrix;
        this.verifier = verifier;
        this.places = places;
    }

    static HookSettings read(String[] arguments, Map<String, String> variables) {
        Environment settings = new Environment(variables);
        int port = settings.port(arguments);
        String url = settings.text("BITRIX_WEBHOOK_URL");
        String member = settings.text("BITRIX_MEMBER_ID");
        String domain = settings.text("BITRIX_DOMAIN");
        String token = settings.text("BITRIX_APPLICATION_TOKEN");
        long list = settings.number("LIST_ID");
        long deal = settings.number("LIST_DEAL");
        long row = settings.number("LIST_ROW");
        long product = settings.number("LIST_PRODUCT");
        long quantity = settings.number("LIST_QUANTITY");
        long price = settings.number("LIST_PRICE");
        long process = settings.number("PROCESS_ID");
        String tax = settings.text("PROCESS_TAX_FIELD");
        settings.orThrow();
        return new HookSettings(
                port,
                Path.of(settings.text("STORE_FILE", "smart-process-hooks")).toAbsolutePath(),
                BitrixClient.builder().webhookUrl(url).build(),
                ApplicationTokenVerifier.of(member, domain, WebhookSecret.of(token)),
                new HookDesk.Places(
                        DealListSettings.of(ListAddress.of("lists", list), deal, row, product, quantity, price),
                        Math.toIntExact(process),
                        tax));
    }

    int port() {
        return port;
    }

    Path storeFile() {
        return storeFile;
    }

    /** Asks the portal whether the flows may do what they will do, and names the scope that is missing. */
    void checkPermissions() {
        PermissionCheck check = new PermissionCheck(bitrix);
        check.check(FlowNeeds.dealProductsList()).orThrow();
        check.check(FlowNeeds.smartInvoiceTotalsInProcess()).orThrow();
    }

    HookDesk desk(Store store, Consumer<String> journal) {
        return new HookDesk(
                store,
                bitrix,
                verifier,
                places,
                JobPolicy.builder().maxAttempts(5).build(),
                journal);
    }
}
