package io.svyaz.usedesk.clients;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.FindOrCreate;
import io.svyaz.core.Idempotency;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

/** Asks what the host remembers first, and lets it remember. A card that is gone at the vendor's counts as not remembered. */
record RememberingCall(
        String externalId,
        ClientIds ids,
        LongFunction<Call<Optional<ClientCard>>> get,
        Call<FindOrCreate<Client>> otherwise)
        implements Call<FindOrCreate<Client>> {
    @Override
    public String operation() {
        return otherwise.operation();
    }

    @Override
    public Idempotency idempotency() {
        return Idempotency.IDEMPOTENT;
    }

    @Override
    public FindOrCreate<Client> execute() {
        Optional<FindOrCreate<Client>> known = ids.find(externalId)
                .flatMap(id -> get.apply(id).execute())
                .map(RememberingCall::asRow)
                .map(FindOrCreate.Found::new);
        if (known.isPresent()) {
            return known.get();
        }
        FindOrCreate<Client> result = otherwise.execute();
        result.single().ifPresent(client -> ids.remember(externalId, client.id()));
        return result;
    }

    private static Client asRow(ClientCard card) {
        ImmutableClient.Builder row = ImmutableClient.builder();
        row.id(card.id()).name(card.name()).tickets(card.tickets());
        card.emails().forEach(each -> each.email().ifPresent(row::addEmails));
        card.phones().stream()
                .flatMap(each -> each.phone().stream())
                .findFirst()
                .ifPresent(row::phone);
        return row.build();
    }

    @Override
    public Call<FindOrCreate<Client>> with(UnaryOperator<CallOptions> change) {
        return new RememberingCall(externalId, ids, id -> get.apply(id).with(change), otherwise.with(change));
    }

    @Override
    public String toString() {
        return operation();
    }
}
