package io.svyaz.recipes.clicktocall;

import io.svyaz.comagic.ComagicClient;
import io.svyaz.recipes.phone.Phone;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalLong;

/** Calls through CoMagic's Call API, in the form that the client was built with. Thread-safe. */
public final class ComagicDialler implements Dialler {
    private final ComagicClient comagic;
    private final String virtualNumber;
    private final ZoneId accountZone;
    private final InstantSource clock;

    /**
     * A telephone of this account.
     *
     * @param comagic the account
     * @param virtualNumber the account's own number, which the called side sees
     * @param accountZone the account's time zone
     * @param clock the present moment
     */
    public ComagicDialler(ComagicClient comagic, String virtualNumber, ZoneId accountZone, InstantSource clock) {
        this.comagic = comagic;
        this.virtualNumber = virtualNumber;
        this.accountZone = accountZone;
        this.clock = clock;
    }

    @Override
    public OptionalLong dial(String operatorLogin, Phone phone, String externalId) {
        var wish = io.svyaz.comagic.calls.ClickToCall.of(virtualNumber, operatorLogin, phone.e164())
                .externalId(externalId);
        return OptionalLong.of(comagic.calls().clickToCall(wish).execute().callSessionId());
    }

    @Override
    public OptionalLong find(String externalId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), accountZone);
        return comagic.calls().find(externalId, today.minusDays(1), today).execute().stream()
                .mapToLong(call -> call.callSessionId())
                .findFirst();
    }
}
