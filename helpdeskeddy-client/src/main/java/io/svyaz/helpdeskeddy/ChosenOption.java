package io.svyaz.helpdeskeddy;

/**
 * A choice of a custom field.
 *
 * @param id number of the choice, never 0
 * @param name its name
 */
public record ChosenOption(long id, LocalizedText name) {}
