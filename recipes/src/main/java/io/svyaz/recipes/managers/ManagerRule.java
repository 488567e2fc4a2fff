package io.svyaz.recipes.managers;

import io.svyaz.recipes.managers.ManagerSituation.Match;
import java.util.Optional;

/**
 * Decides who is responsible for a caller, who is told, and who calls back.
 *
 * <table>
 * <caption>Decisions</caption>
 * <tr><th>call</th><th>caller</th><th>reached</th><th>responsible</th><th>told</th><th>calls back</th></tr>
 * <tr><td>answered</td><td>new</td><td>an employee</td><td>the employee</td><td>-</td><td>-</td></tr>
 * <tr><td>answered</td><td>new</td><td>nobody knows</td><td>duty manager</td><td>duty manager</td><td>-</td></tr>
 * <tr><td>answered</td><td>lead, deal, contact</td><td>the manager</td><td>stays</td><td>-</td><td>-</td></tr>
 * <tr><td>answered</td><td>lead, deal, contact</td><td>somebody else</td><td>stays, or the employee</td><td>the manager</td>
 *     <td>-</td></tr>
 * <tr><td>answered</td><td>lead, deal, contact</td><td>nobody knows</td><td>stays</td><td>the manager</td><td>-</td></tr>
 * <tr><td>missed</td><td>new</td><td>an employee's telephone</td><td>the employee</td><td>-</td><td>the employee</td></tr>
 * <tr><td>missed</td><td>new</td><td>nobody knows</td><td>duty manager</td><td>-</td><td>duty manager</td></tr>
 * <tr><td>missed</td><td>lead, deal, contact</td><td>anybody's telephone</td><td>stays</td><td>-</td><td>the manager</td></tr>
 * </table>
 *
 * <p>Where a lead, deal or contact has no manager who is still there, the employee becomes one, or the duty manager when
 * nobody knows the employee. A contact without anything in work gets a new lead, which its manager inherits: for it
 * "stays" is that manager. Whoever calls back is told by the task alone.
 *
 * @param dutyManager Bitrix24's id of the user who takes what belongs to nobody
 * @param wrongManager what becomes of a customer whose call somebody else answered
 */
public record ManagerRule(long dutyManager, WrongManagerPolicy wrongManager) {

    /**
     * The decision for one call.
     *
     * @param call who had to do with it
     * @return what it means for the managers
     */
    public ManagerDecision decide(ManagerSituation call) {
        Optional<Long> owner = call.owner();
        if (owner.isEmpty()) {
            return withoutOwner(call);
        }
        Optional<Long> inherited = call.standing() == CallerStanding.CONTACT ? owner : Optional.empty();
        if (!call.answered()) {
            return new ManagerDecision(inherited, Optional.empty(), owner);
        }
        if (call.match() == Match.RIGHT) {
            return new ManagerDecision(inherited, Optional.empty(), Optional.empty());
        }
        boolean takesOver = call.match() == Match.WRONG && wrongManager == WrongManagerPolicy.TAKE_OVER;
        return new ManagerDecision(takesOver ? call.employee() : inherited, owner, Optional.empty());
    }

    private ManagerDecision withoutOwner(ManagerSituation call) {
        Optional<Long> responsible = Optional.of(call.employee().orElse(dutyManager));
        if (!call.answered()) {
            return new ManagerDecision(responsible, Optional.empty(), responsible);
        }
        return new ManagerDecision(
                responsible, call.employee().isPresent() ? Optional.empty() : responsible, Optional.empty());
    }
}
