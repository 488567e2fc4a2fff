package io.svyaz.bitrix.telephony;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an external telephone system. Scope {@code telephony}; applications only, an incoming webhook gets {@link
 * io.svyaz.core.error.AccessDeniedException} with {@code WRONG_AUTH_TYPE}. Immutable and thread-safe.
 */
public final class ExternalLines {
    private static final BitrixMethod<List<ExternalLine>> LIST =
            BitrixMethod.list("telephony.externalLine.get", ExternalLine.class);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of(
                    "telephony.externalLine.add", Idempotency.ONCE, Long.class)
            .in("ID");
    private static final BitrixMethod<Long> UPDATE = BitrixMethod.of(
                    "telephony.externalLine.update", Idempotency.IDEMPOTENT, Long.class)
            .in("ID");
    private static final BitrixMethod<Boolean> DELETE =
            Done.method("telephony.externalLine.delete", Idempotency.IDEMPOTENT);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public ExternalLines(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * The lines of this application.
     *
     * @return {@code telephony.externalLine.get}, all at once
     */
    public Call<List<ExternalLine>> list() {
        return calls.call(LIST, Map.of());
    }

    /**
     * Makes a line.
     *
     * @param number by which it is known
     * @param name what it is called
     * @param crmAutoCreate whether an outgoing call makes a lead
     * @return {@code telephony.externalLine.add}, answers the new id
     */
    public Call<Long> add(String number, String name, boolean crmAutoCreate) {
        return calls.call(ADD, line(number, name, crmAutoCreate));
    }

    /**
     * Changes a line.
     *
     * @param number by which it is known
     * @param name what it is called
     * @param crmAutoCreate whether an outgoing call makes a lead
     * @return {@code telephony.externalLine.update}, answers its id
     */
    public Call<Long> update(String number, String name, boolean crmAutoCreate) {
        return calls.call(UPDATE, line(number, name, crmAutoCreate));
    }

    /**
     * Deletes a line.
     *
     * @param number by which it is known
     * @return {@code telephony.externalLine.delete}, answers true
     */
    public Call<Boolean> delete(String number) {
        return calls.call(DELETE, Map.of("NUMBER", number));
    }

    private static Map<String, @Nullable Object> line(String number, String name, boolean crmAutoCreate) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("NUMBER", number);
        line.put("NAME", name);
        line.put("CRM_AUTO_CREATE", crmAutoCreate ? "Y" : "N");
        return line;
    }
}
