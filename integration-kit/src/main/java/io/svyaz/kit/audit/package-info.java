/** Who did what by hand. */
@NullMarked
package io.svyaz.kit.audit;

import org.jspecify.annotations.NullMarked;
