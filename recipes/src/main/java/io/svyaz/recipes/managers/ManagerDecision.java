package io.svyaz.recipes.managers;

import java.util.Optional;

/**
 * What a call means for the managers.
 *
 * @param responsible who is to be responsible for the lead or deal; empty to leave it as it is
 * @param told who is told of the call; empty when whoever must know was there
 * @param callBack who gets the task to call back; empty for an answered call
 */
public record ManagerDecision(Optional<Long> responsible, Optional<Long> told, Optional<Long> callBack) {}
