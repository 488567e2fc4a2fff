/** What several flows share and hosts have no use for. */
@NullMarked
package io.svyaz.recipes.internal;

import org.jspecify.annotations.NullMarked;
