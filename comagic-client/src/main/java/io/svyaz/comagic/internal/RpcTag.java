package io.svyaz.comagic.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a request has to remember of itself: its id, its token, and who wants to know what comes beside the answer. */
record RpcTag(String id, @Nullable AccessToken token, Consumer<RpcMetadata> told) {
    @Override
    public String toString() {
        return id;
    }
}
