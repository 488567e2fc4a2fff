/** Who becomes responsible for a caller, who is told, and who calls back. */
@NullMarked
package io.svyaz.recipes.managers;

import org.jspecify.annotations.NullMarked;
