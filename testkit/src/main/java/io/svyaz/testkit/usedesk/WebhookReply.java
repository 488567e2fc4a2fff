package io.svyaz.testkit.usedesk;

/**
 * What an endpoint answered to a webhook.
 *
 * @param status HTTP status
 * @param body body as text
 */
public record WebhookReply(int status, String body) {}
