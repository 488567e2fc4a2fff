package io.svyaz.comagic.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code login.user} answers. One manual spells the end {@code expire_at}, another {@code expire}. */
record Login(
        @JsonProperty("access_token") @Nullable String token,
        @JsonProperty("expire_at") @Nullable Long expireAtSeconds,
        @JsonProperty("expire") @Nullable Long expireSeconds) {

    String accessToken() {
        return token == null ? "" : token;
    }

    Optional<Instant> expireAt() {
        Long seconds = expireAtSeconds == null ? expireSeconds : expireAtSeconds;
        return seconds == null ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
    }

    @Override
    public String toString() {
        return "Login";
    }
}
