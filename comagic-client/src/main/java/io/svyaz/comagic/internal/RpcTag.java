package io.svyaz.comagic.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a request has to remember of itself: its id, the token it carried, and who wants to know what comes beside its answer. */
record RpcTag(String id, @Nullable AccessToken token, Consumer<RpcMetadata> told) {
    @Override
    public String toString() {
        return id;
    }
}
