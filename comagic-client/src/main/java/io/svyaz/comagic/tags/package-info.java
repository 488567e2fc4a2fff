/** Tags of an account. */
@NullMarked
package io.svyaz.comagic.tags;

import org.jspecify.annotations.NullMarked;
