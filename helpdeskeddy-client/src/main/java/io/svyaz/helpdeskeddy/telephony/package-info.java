/** Calls of a telephone system, told to the helpdesk. */
@NullMarked
package io.svyaz.helpdeskeddy.telephony;

import org.jspecify.annotations.NullMarked;
