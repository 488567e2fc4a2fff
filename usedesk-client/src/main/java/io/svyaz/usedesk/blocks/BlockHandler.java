package io.svyaz.usedesk.blocks;

/** What a host shows beside a ticket. */
@FunctionalInterface
public interface BlockHandler {
    /**
     * Makes the content. Runs in a thread of its own, which is interrupted when the time is over.
     *
     * @param request about which ticket and client
     * @return HTML; texts of others belong through {@link BlockHtml}
     * @throws Exception when there is nothing to show; agents see the fallback
     */
    String html(BlockRequest request) throws Exception;
}
