/** Bitrix24 over REST: the client, its address and its generic call. */
@NullMarked
package io.svyaz.bitrix;

import org.jspecify.annotations.NullMarked;
