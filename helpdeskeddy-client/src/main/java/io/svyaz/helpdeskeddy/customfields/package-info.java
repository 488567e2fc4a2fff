/** Custom fields and their choices. */
@NullMarked
package io.svyaz.helpdeskeddy.customfields;

import org.jspecify.annotations.NullMarked;
