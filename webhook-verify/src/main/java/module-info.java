/** Webhook verification on the JDK alone. */
module io.svyaz.webhook {
    requires static org.jspecify;

    exports io.svyaz.webhook;
}
