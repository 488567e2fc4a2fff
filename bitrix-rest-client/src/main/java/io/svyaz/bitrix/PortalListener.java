package io.svyaz.bitrix;

/** Is told when a portal answers under another name, so that the host stores it. Called from many threads. */
@FunctionalInterface
public interface PortalListener {
    /**
     * The portal was renamed. The client already uses the new name; a stored webhook address or portal host has to be
     * changed, since the old name is let go some day.
     *
     * <p>What is thrown here fails the call that found out; later calls go to the new host all the same.
     *
     * @param oldHost host, with its port where it is not the usual one, for example {@code old.bitrix24.com}
     * @param newHost the same of the new address
     */
    void renamed(String oldHost, String newHost);
}
