package io.svyaz.comagic.internal;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.CredentialsException;
import java.util.function.UnaryOperator;

/** Ends the session where there is one; sends nothing where there is none. */
record LogoutCall(ComagicCalls calls, CallOptions options) implements Call<Boolean> {
    @Override
    public String operation() {
        return ComagicCalls.LOGOUT.operation();
    }

    @Override
    public Idempotency idempotency() {
        return options.idempotency().orElse(ComagicCalls.LOGOUT.idempotency());
    }

    @Override
    public Boolean execute() {
        AccessToken session = calls.tokens().forget();
        if (session == null) {
            return false;
        }
        try {
            calls.logout(session).with(none -> options).execute();
        } catch (CredentialsException over) {
            return true;
        }
        return true;
    }

    @Override
    public Call<Boolean> with(UnaryOperator<CallOptions> change) {
        return new LogoutCall(calls, change.apply(options));
    }

    @Override
    public String toString() {
        return operation();
    }
}
