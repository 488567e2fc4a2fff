package io.svyaz.helpdeskeddy.internal;

import io.svyaz.core.internal.Engine;
import io.svyaz.core.internal.wire.WireTarget;
import io.svyaz.helpdeskeddy.ApiVersion;
import io.svyaz.helpdeskeddy.Limits;

/**
 * How one account is reached.
 *
 * @param general runs calls under the limit of the account
 * @param knowledgeBase runs calls under the limit of the knowledge base
 * @param target the versioned address and the credentials
 * @param version of the API
 * @param limits waits and reserves
 * @param messagesPath what version 1 calls the messages of a ticket
 */
public record Account(
        Engine general,
        Engine knowledgeBase,
        WireTarget target,
        ApiVersion version,
        Limits limits,
        String messagesPath) {}
