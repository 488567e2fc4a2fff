/** Communications and visits brought in from elsewhere. */
@NullMarked
package io.svyaz.comagic.uploads;

import org.jspecify.annotations.NullMarked;
