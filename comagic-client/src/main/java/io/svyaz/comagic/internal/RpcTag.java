package io.svyaz.comagic.internal;

import org.jspecify.annotations.Nullable;

/** What a request has to remember of itself: its id, and the token it carried. */
record RpcTag(String id, @Nullable AccessToken token) {
    @Override
    public String toString() {
        return id;
    }
}
