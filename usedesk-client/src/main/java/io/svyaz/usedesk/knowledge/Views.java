package io.svyaz.usedesk.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often an article was read. */
record Views(@JsonProperty("views") long views) {}
