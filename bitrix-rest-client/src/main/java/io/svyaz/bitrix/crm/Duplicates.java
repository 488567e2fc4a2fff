package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who has this telephone or e-mail already. Scope {@code crm}. Immutable and thread-safe. */
public final class Duplicates {
    /** More make the method fail. */
    private static final int MOST_VALUES = 20;

    private static final BitrixMethod<DuplicateHits> FIND =
            BitrixMethod.of("crm.duplicate.findbycomm", Idempotency.READ, DuplicateHits.class);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Duplicates(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Leads, contacts and companies with one of these numbers. The portal compares digits, but not across the spellings
     * with 8, 7 and without: ask with all of them.
     *
     * @param phones 1 to 20; the portal returns at most 20 hits of each kind
     * @return {@code crm.duplicate.findbycomm}
     */
    public Call<DuplicateHits> findByPhone(Collection<String> phones) {
        return find("PHONE", phones);
    }

    /**
     * Leads, contacts and companies with one of these addresses.
     *
     * @param emails 1 to 20; the portal returns at most 20 hits of each kind
     * @return {@code crm.duplicate.findbycomm}
     */
    public Call<DuplicateHits> findByEmail(Collection<String> emails) {
        return find("EMAIL", emails);
    }

    private Call<DuplicateHits> find(String type, Collection<String> values) {
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            throw new IllegalArgumentException(
                    "crm.duplicate.findbycomm takes 1 to " + MOST_VALUES + " values, but got " + values.size() + ".");
        }
        return calls.call(FIND, Map.of("type", type, "values", List.copyOf(values)));
    }
}
