package io.svyaz.bitrix.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What {@code event.unbind} answers. */
record UnboundCount(@JsonProperty("count") int count) {}
