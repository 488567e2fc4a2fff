package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Icons or logos for timelines. Scope {@code crm}. Immutable and thread-safe. */
public final class TimelineImages {
    private static final Methods ICONS = Methods.of("crm.timeline.icon", "icon");
    private static final Methods LOGOS = Methods.of("crm.timeline.logo", "logo");

    private final BitrixCalls calls;
    private final Methods methods;

    private TimelineImages(BitrixCalls calls, Methods methods) {
        this.calls = calls;
        this.methods = methods;
    }

    static TimelineImages icons(BitrixCalls calls) {
        return new TimelineImages(calls, ICONS);
    }

    static TimelineImages logos(BitrixCalls calls) {
        return new TimelineImages(calls, LOGOS);
    }

    /**
     * One image.
     *
     * @param code of the image
     * @return {@code .get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<TimelineImage> get(String code) {
        return calls.call(methods.get, Map.of("code", code));
    }

    /**
     * All images, the portal's own among them.
     *
     * @return {@code .list}, all at once
     */
    public Call<List<TimelineImage>> list() {
        return calls.call(methods.list, Map.of());
    }

    /**
     * Brings an image. Never sent again once its bytes may have arrived.
     *
     * @param code to name it by
     * @param png the bytes of the picture
     * @return {@code .add}, answers the new image
     */
    public Call<TimelineImage> add(String code, byte[] png) {
        return calls.call(
                methods.add,
                Map.of("code", code, "fileContent", Base64.getEncoder().encodeToString(png)));
    }

    /**
     * Deletes an image that is not the portal's own.
     *
     * @param code of the image
     * @return {@code .delete}, answers true
     */
    public Call<Boolean> delete(String code) {
        return calls.call(methods.delete, Map.of("code", code));
    }

    private record Methods(
            BitrixMethod<TimelineImage> get,
            BitrixMethod<List<TimelineImage>> list,
            BitrixMethod<TimelineImage> add,
            BitrixMethod<Boolean> delete) {
        static Methods of(String family, String wrapper) {
            return new Methods(
                    BitrixMethod.of(family + ".get", Idempotency.READ, TimelineImage.class)
                            .in(wrapper),
                    BitrixMethod.list(family + ".list", TimelineImage.class).in(wrapper + "s"),
                    BitrixMethod.of(family + ".add", Idempotency.ONCE, TimelineImage.class)
                            .in(wrapper),
                    BitrixMethod.of(family + ".delete", Idempotency.IDEMPOTENT, Boolean.class));
        }
    }
}
