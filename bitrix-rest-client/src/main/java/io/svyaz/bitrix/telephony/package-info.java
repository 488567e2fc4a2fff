/** Calls of an external telephone system, their lines and records, and the statistics of calls. */
@NullMarked
package io.svyaz.bitrix.telephony;

import org.jspecify.annotations.NullMarked;
