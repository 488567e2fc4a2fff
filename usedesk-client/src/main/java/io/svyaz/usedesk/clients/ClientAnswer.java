package io.svyaz.usedesk.clients;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** One client comes in a list of one, inside an object whose other members mean nothing. */
record ClientAnswer(@JsonProperty("client") Optional<ClientCard> card) {}
