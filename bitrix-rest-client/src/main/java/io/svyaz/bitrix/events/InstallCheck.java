package io.svyaz.bitrix.events;

/**
 * Decides about the bodies that bring an application token for the first time, so that there is none to compare with.
 *
 * <p>Anybody can send such a body. Believe it only after the portal confirmed it: call {@code app.info} at an address on
 * a host you trust with the access token that came along.
 */
@FunctionalInterface
public interface InstallCheck {
    /**
     * Decides.
     *
     * @param install an {@link AppInstalledEvent} or {@link AppOpenedEvent} whose token matches no known portal
     * @return whether it is to be believed; what is thrown counts as {@link io.svyaz.webhook.Reason#UNAVAILABLE}
     */
    boolean accepts(ReceivedEvent install);
}
