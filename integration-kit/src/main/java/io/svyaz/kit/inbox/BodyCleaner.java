package io.svyaz.kit.inbox;

/**
 * Takes secrets out of a body before it is stored. Runs after the webhook was verified and its keys were computed from the
 * bytes that came.
 *
 * <p>What it throws keeps the webhook from being stored: the sender is asked to come again.
 */
@FunctionalInterface
public interface BodyCleaner {
    /**
     * Cleans.
     *
     * @param content what arrived; its body must not be changed
     * @return the bytes to store
     */
    byte[] clean(WebhookContent content);

    /**
     * Byte for byte as it came: for senders that sign, whose bodies hold no secret.
     *
     * @return changes nothing
     */
    static BodyCleaner asReceived() {
        return NameMask.NOTHING;
    }

    /**
     * Puts {@code ***} in place of the values of some members, at any depth of JSON and in any bracket of a form, and leaves
     * every other byte as it came.
     *
     * @param names names of members in any letter case
     * @return masks those; a body that is neither JSON nor a form is not stored at all
     */
    static BodyCleaner masking(String... names) {
        return new NameMask(names);
    }

    /**
     * Masks the tokens that Bitrix24 sends along with its events, also those within the data of bots. Portal, host and user
     * stay.
     *
     * @return masks tokens
     */
    static BodyCleaner bitrix24() {
        return masking(
                "access_token",
                "refresh_token",
                "application_token",
                "auth_id",
                "refresh_id",
                "app_sid",
                "client_secret",
                "AUTH_TOKEN");
    }
}
