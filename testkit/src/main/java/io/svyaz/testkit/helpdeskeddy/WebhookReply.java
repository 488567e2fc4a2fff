package io.svyaz.testkit.helpdeskeddy;

/**
 * What an endpoint answered to a webhook.
 *
 * @param status HTTP status
 * @param body body as text
 */
public record WebhookReply(int status, String body) {}
