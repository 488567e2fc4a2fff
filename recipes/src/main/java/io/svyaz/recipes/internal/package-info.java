/** What the flows share among themselves; not for users. */
@NullMarked
package io.svyaz.recipes.internal;

import org.jspecify.annotations.NullMarked;
