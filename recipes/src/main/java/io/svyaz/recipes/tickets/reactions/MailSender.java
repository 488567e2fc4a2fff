package io.svyaz.recipes.tickets.reactions;

/** Sends mails: {@code CEvent::Send} of the site, or a mail server. Must be thread-safe. */
@FunctionalInterface
public interface MailSender {

    /**
     * Sends a mail, or hands it to something that surely will.
     *
     * @param mail what to send
     */
    void send(MailEvent mail);
}
