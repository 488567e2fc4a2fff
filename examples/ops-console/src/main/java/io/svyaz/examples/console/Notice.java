package io.svyaz.examples.console;

/**
 * What became of an action, said on top of the next page.
 *
 * @param good whether it went as wished
 * @param text in the user's language
 */
record Notice(boolean good, String text) {}
