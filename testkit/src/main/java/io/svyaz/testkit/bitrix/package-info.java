/** A Bitrix24 portal that keeps leads, contacts, companies and deals in memory and answers over its REST wire. */
@NullMarked
package io.svyaz.testkit.bitrix;

import org.jspecify.annotations.NullMarked;
