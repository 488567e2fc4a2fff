package io.svyaz.core.internal;

import feign.Response;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole answers into memory, within reason.
 *
 * <p>Most answers are small, so a few buffers are used again and again: an answer lives only as long as its attempt, and
 * what is decoded from it never points into it.
 */
final class Bodies {
    /** A batch of 50 pages is about 2 MB; this only keeps a runaway peer from filling the heap. */
    private static final int LIMIT = 64 * 1024 * 1024;

    private static final int USUAL = 16 * 1024;
    private static final int KEPT = 8;
    private static final byte[] NONE = {};

    private final AtomicReferenceArray<byte @Nullable []> spare = new AtomicReferenceArray<>(KEPT);

    /** A body in a buffer that may be longer, and is given back when nobody reads it any more. */
    @SuppressWarnings("ArrayRecordComponent")
    record Body(byte[] buffer, int length) {
        static final Body EMPTY = new Body(NONE, 0);
    }

    Body read(Response.@Nullable Body body) throws IOException {
        if (body == null) {
            return Body.EMPTY;
        }
        Integer length = body.length();
        try (InputStream in = body.asInputStream()) {
            if (length != null && length >= 0 && length <= LIMIT) {
                return exactly(in, length);
            }
            byte[] all = in.readNBytes(LIMIT + 1);
            if (all.length > LIMIT) {
                throw new IOException("The answer is larger than " + LIMIT + " bytes.");
            }
            return new Body(all, all.length);
        }
    }

    private Body exactly(InputStream in, int length) throws IOException {
        byte[] buffer = length <= USUAL ? take() : new byte[length];
        if (in.readNBytes(buffer, 0, length) < length) {
            throw new EOFException("The answer is shorter than announced.");
        }
        return new Body(buffer, length);
    }

    private byte[] take() {
        for (int i = 0; i < KEPT; i++) {
            byte[] buffer = spare.getAndSet(i, null);
            if (buffer != null) {
                return buffer;
            }
        }
        return new byte[USUAL];
    }

    /** The body was worked off; nothing may read its buffer from now on. */
    void giveBack(Body body) {
        if (body.buffer().length == USUAL) {
            for (int i = 0; i < KEPT; i++) {
                if (spare.compareAndSet(i, null, body.buffer())) {
                    return;
                }
            }
        }
    }
}
