/** What several flows share and no host needs. */
@NullMarked
package io.svyaz.recipes.internal;

import org.jspecify.annotations.NullMarked;
