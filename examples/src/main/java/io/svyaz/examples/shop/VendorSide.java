package io.svyaz.examples.shop;

import io.svyaz.testkit.FaultPlan;
import java.net.URI;
import java.util.Map;

/** A fake helpdesk, seen from its own side: its staff, its customers, its webhooks. */
interface VendorSide extends AutoCloseable {
    /** Shares the secret of its webhooks with the shop. */
    String SECRET = "a-secret-only-of-this-run";

    /** The settings of an integration with this account. */
    Map<String, String> settings();

    FaultPlan faults();

    int requests();

    int cards();

    long addCard(String name, String email);

    /** The one card of an address. */
    long cardOf(String email);

    long addTicket(long card, String subject);

    void resolve(long ticket);

    /** The body of its webhook for a new ticket. */
    String created(long ticket, long card);

    /** The body of its webhook for a ticket that is resolved. */
    String resolved(long ticket, String email);

    /** Delivers a webhook; answers the status. */
    int send(URI endpoint, String body);

    /** Delivers a webhook that somebody else signed; answers the status. */
    int sendForged(URI endpoint, String body);

    /** All notes of a card, one text. */
    String notes(long card);

    @Override
    void close();
}
