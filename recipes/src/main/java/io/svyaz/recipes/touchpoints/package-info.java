/** The visits before a conversion: their history as a card shows it, and how much of the result each of them is given. */
@NullMarked
package io.svyaz.recipes.touchpoints;

import org.jspecify.annotations.NullMarked;
