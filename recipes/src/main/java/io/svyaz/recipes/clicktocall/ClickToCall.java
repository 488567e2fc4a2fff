package io.svyaz.recipes.clicktocall;

import io.svyaz.core.error.ApiException;
import io.svyaz.recipes.internal.StripedLocks;
import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Connects an employee with the first number of a lead at a click. Thread-safe; share one object.
 *
 * <p>A second click of the same user on the same lead gets the answer of the first one, while that is being made and some
 * seconds longer. This is known to this object alone: where several nodes take clicks, send those of a user to one of them.
 *
 * <p>A call is never started again by itself. When the answer of the telephone system is lost, the call is looked for; not
 * found, the answer says that nobody knows. Failures that surely rang nobody are thrown as they are.
 */
public final class ClickToCall {
    private final LeadPhones leads;
    private final OperatorLogins operators;
    private final Dialler dialler;
    private final PhoneNormalizer phones;
    private final RecentClicks recent;
    private final StripedLocks locks = new StripedLocks();

    /**
     * A flow that takes clicks within ten seconds for one and reads national numbers as Russian.
     *
     * @param leads where numbers are read
     * @param operators which login belongs to whom
     * @param dialler the telephone system
     */
    public ClickToCall(LeadPhones leads, OperatorLogins operators, Dialler dialler) {
        this(leads, operators, dialler, PhoneNormalizer.russian(), Duration.ofSeconds(10), InstantSource.system());
    }

    /**
     * A flow with settings.
     *
     * @param leads where numbers are read
     * @param operators which login belongs to whom
     * @param dialler the telephone system
     * @param phones reads the number of the lead
     * @param doubleClick how long after an answer a click is a double one
     * @param clock the present moment
     */
    public ClickToCall(
            LeadPhones leads,
            OperatorLogins operators,
            Dialler dialler,
            PhoneNormalizer phones,
            Duration doubleClick,
            InstantSource clock) {
        this.leads = leads;
        this.operators = operators;
        this.dialler = dialler;
        this.phones = phones;
        this.recent = new RecentClicks(doubleClick, clock);
    }

    /**
     * Handles a click.
     *
     * @param userId who clicked, as the host has authenticated it
     * @param operatorLogin the telephone to use, as the page sent it; it must be the user's own
     * @param leadId whom to call
     * @return what to show
     */
    public ClickAnswer call(long userId, String operatorLogin, long leadId) {
        if (!operators.of(userId).filter(operatorLogin::equals).isPresent()) {
            return ClickAnswer.refused(ClickAnswer.NOT_YOUR_LOGIN);
        }
        String click = userId + " " + leadId;
        return locks.whileHolding(
                click, () -> recent.answer(click).orElseGet(() -> first(click, operatorLogin, leadId)));
    }

    private ClickAnswer first(String click, String operatorLogin, long leadId) {
        Optional<String> number = leads.first(leadId);
        if (number.isEmpty()) {
            return ClickAnswer.refused(ClickAnswer.NO_PHONE);
        }
        if (!(phones.normalize(number.get()) instanceof Phone phone)) {
            return ClickAnswer.refused(ClickAnswer.WRONG_PHONE);
        }
        ClickAnswer answer = dial(operatorLogin, phone, "lead-" + leadId + "-" + UUID.randomUUID());
        recent.remember(click, answer);
        return answer;
    }

    private ClickAnswer dial(String operatorLogin, Phone phone, String externalId) {
        try {
            return ClickAnswer.started(dialler.dial(operatorLogin, phone, externalId));
        } catch (ApiException failure) {
            return switch (failure.execution()) {
                case REFUSED -> throw failure;
                case EXECUTED -> ClickAnswer.started(OptionalLong.empty());
                case UNKNOWN -> whatIsKnownOf(externalId);
            };
        }
    }

    private ClickAnswer whatIsKnownOf(String externalId) {
        try {
            OptionalLong found = dialler.find(externalId);
            return found.isPresent() ? ClickAnswer.started(found) : ClickAnswer.refused(ClickAnswer.UNCERTAIN);
        } catch (ApiException stillNobodyKnows) {
            return ClickAnswer.refused(ClickAnswer.UNCERTAIN);
        }
    }
}
