package io.svyaz.examples.console;

/** Why a page is not shown, or an action not done. */
record RefusedPage(int status, String key) {}
