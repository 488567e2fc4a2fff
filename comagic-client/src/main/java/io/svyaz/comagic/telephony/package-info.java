/** Scenarios, sound files and the blacklist. */
@NullMarked
package io.svyaz.comagic.telephony;

import org.jspecify.annotations.NullMarked;
