package io.svyaz.bitrix.crm;

import io.svyaz.core.Call;
import java.util.Optional;

/** Methods that answer with nothing when they succeed: {@code null} or an empty list. */
final class Done {
    private Done() {}

    /** True unless the portal says no: a failure is an exception. */
    static Call<Boolean> of(Call<Optional<Object>> call) {
        return call.map(result -> !result.equals(Optional.of(false)));
    }
}
