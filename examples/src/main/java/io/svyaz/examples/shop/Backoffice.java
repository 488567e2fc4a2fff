package io.svyaz.examples.shop;

import io.svyaz.recipes.tickets.DeskTicket;
import io.svyaz.recipes.tickets.reactions.CrmTasks;
import io.svyaz.recipes.tickets.reactions.MailEvent;
import io.svyaz.recipes.tickets.reactions.MailSender;
import io.svyaz.recipes.tickets.reactions.OrderFields;
import java.util.List;
import java.util.function.Function;

/** What the company does on its own side: mails for its mailer, tasks, and a field of the orders. Keys make each of them once. */
final class Backoffice implements MailSender, CrmTasks, OrderFields {
    private final Shop shop;
    private final Function<DeskTicket, List<String>> usersOf;

    Backoffice(Shop shop, Function<DeskTicket, List<String>> usersOf) {
        this.shop = shop;
        this.usersOf = usersOf;
    }

    @Override
    public void send(MailEvent mail) {
        shop.write(
                "merge into shop_mail (mark, event, fields) key (mark) values (?, ?, ?)",
                mail.eventName() + ":" + mail.key(),
                mail.eventName(),
                Json.write(mail.fields()));
    }

    @Override
    public void findOrCreate(DeskTicket ticket, String mark) {
        shop.write(
                "merge into shop_task (mark, title) key (mark) values (?, ?)",
                mark,
                ticket.number() + " " + ticket.subject());
    }

    @Override
    public void write(DeskTicket ticket) {
        usersOf.apply(ticket)
                .forEach(user -> shop.write(
                        "update shop_order set ticket = ? where user_id = ?",
                        ticket.number() + " " + ticket.status(),
                        user));
    }

    long mails(String event) {
        return shop.read(row -> row.getLong(1), "select count(*) from shop_mail where event = ?", event)
                .get(0);
    }

    long tasks() {
        return shop.read(row -> row.getLong(1), "select count(*) from shop_task")
                .get(0);
    }

    List<String> ticketsOnOrders() {
        return shop.read(row -> row.getString(1), "select ticket from shop_order where ticket is not null order by id");
    }
}
