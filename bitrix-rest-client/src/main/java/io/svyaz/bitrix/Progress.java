package io.svyaz.bitrix;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How far a long run is.
 *
 * @param records handed out or worked off so far
 * @param requests sent so far, repeated ones included
 * @param waited what the requests have waited for places and before repetitions, added up over parallel ones
 * @param expected how many records there will be in all, as far as can be guessed without counting them
 */
public record Progress(long records, long requests, Duration waited, OptionalLong expected) {}
