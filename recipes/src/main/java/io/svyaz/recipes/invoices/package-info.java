/** The flow that keeps the total of each smart invoice in a helper element, with its arithmetic, ports and adapters. */
@NullMarked
package io.svyaz.recipes.invoices;

import org.jspecify.annotations.NullMarked;
