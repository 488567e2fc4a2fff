package io.svyaz.comagic.visitors;

import java.util.Optional;

/**
 * How a visitor came to the site, the same whichever form was asked.
 *
 * @param sessionsCount how many visits
 * @param firstSource {@code utm_source} of the first visit
 * @param lastSource {@code utm_source} of the last visit
 */
public record VisitorInfo(long sessionsCount, Optional<String> firstSource, Optional<String> lastSource) {}
