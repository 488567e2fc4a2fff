package io.svyaz.examples.shop;

import io.svyaz.helpdeskeddy.HelpDeskEddyClient;
import io.svyaz.helpdeskeddy.events.EventKind;
import io.svyaz.helpdeskeddy.site.ConfigSnippet;
import io.svyaz.kit.Store;
import io.svyaz.kit.inbox.BodyCleaner;
import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.kit.inbox.WebhookInboxBuilder;
import io.svyaz.recipes.customers.CustomerDirectory;
import io.svyaz.recipes.customers.HelpDeskEddyCustomers;
import io.svyaz.recipes.customers.ShopUser;
import io.svyaz.recipes.customers.UsedeskCustomers;
import io.svyaz.recipes.orders.HelpDeskEddyOrders;
import io.svyaz.recipes.orders.OrderTarget;
import io.svyaz.recipes.orders.UsedeskOrders;
import io.svyaz.recipes.tickets.HelpDeskEddyTicketEvents;
import io.svyaz.recipes.tickets.HelpDeskEddyTickets;
import io.svyaz.recipes.tickets.TicketDesk;
import io.svyaz.recipes.tickets.TicketEvent;
import io.svyaz.recipes.tickets.UsedeskTicketEvents;
import io.svyaz.recipes.tickets.UsedeskTickets;
import io.svyaz.usedesk.UsedeskClient;
import io.svyaz.usedesk.site.WidgetSnippet;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * All that differs between one helpdesk and the other.
 *
 * @param customers cards of customers
 * @param orders where orders are shown
 * @param tickets tickets of customers
 * @param inbox receives its webhooks
 * @param events reads a webhook
 * @param eventNames what its webhooks are called
 * @param widget the widget in a page of the shop, for the user who is signed in
 * @param frame who may show the list of orders in a frame
 */
record Helpdesk(
        CustomerDirectory customers,
        OrderTarget orders,
        TicketDesk tickets,
        Function<Store, WebhookInboxBuilder> inbox,
        Function<WebhookRequest, TicketEvent> events,
        List<String> eventNames,
        Function<ShopUser, String> widget,
        String frame) {

    static Helpdesk usedesk(UsedeskClient usedesk, String company, WebhookSecret secret) {
        return new Helpdesk(
                UsedeskCustomers.of(usedesk).userIdInNote("User of the shop: "),
                UsedeskOrders.of(usedesk),
                UsedeskTickets.of(usedesk),
                store -> WebhookInbox.usedesk(store, UsedeskTickets.SYSTEM, secret)
                        .verifier(io.svyaz.usedesk.events.EventVerifiers.anyWay(secret))
                        .bodyCleaner(BodyCleaner.masking("secret", "secret_key")),
                UsedeskTicketEvents::read,
                List.of(
                        "ticket.created",
                        "ticket.resolved",
                        "ticket.closed",
                        "ticket.status_changed",
                        "ticket.updated",
                        "ticket.rated",
                        "comment.created",
                        "chat.message"),
                user -> WidgetSnippet.builder()
                        .companyId(company)
                        .name(user.name())
                        .email(user.email())
                        .field("custom_id", user.id())
                        .build()
                        .html(),
                "https://secure.usedesk.ru");
    }

    static Helpdesk helpDeskEddy(
            HelpDeskEddyClient desk, String address, long group, long department, WebhookSecret secret) {
        return new Helpdesk(
                HelpDeskEddyCustomers.of(desk, group, List.of(department)),
                HelpDeskEddyOrders.of(desk),
                HelpDeskEddyTickets.of(desk),
                store -> WebhookInbox.builder(store, HelpDeskEddyTickets.SYSTEM)
                        .verifier(io.svyaz.helpdeskeddy.events.EventVerifiers.anyWay(secret))
                        .bodyCleaner(BodyCleaner.masking("secret")),
                HelpDeskEddyTicketEvents::read,
                Arrays.stream(EventKind.values())
                        .filter(kind -> kind != EventKind.UNKNOWN)
                        .map(EventKind::event)
                        .toList(),
                user -> ConfigSnippet.builder()
                        .userEmail(user.email())
                        .userName(user.name())
                        .customField("bitrix_user_id", user.id())
                        .build()
                        .html(),
                address);
    }
}
