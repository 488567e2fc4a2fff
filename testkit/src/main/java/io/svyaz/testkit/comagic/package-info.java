/** A CoMagic account that answers over the Data API wire and sends webhooks. */
@NullMarked
package io.svyaz.testkit.comagic;

import org.jspecify.annotations.NullMarked;
