/** Stateful fakes of the vendors on loopback HTTP, with the faults, the clock and the recorded requests they share. */
@NullMarked
package io.svyaz.testkit;

import org.jspecify.annotations.NullMarked;
