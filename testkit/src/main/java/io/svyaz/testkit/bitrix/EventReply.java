package io.svyaz.testkit.bitrix;

/**
 * What a handler answered to an event. The portal itself does not look at it.
 *
 * @param status HTTP status; 0 if there was no answer
 * @param body body
 */
public record EventReply(int status, String body) {}
