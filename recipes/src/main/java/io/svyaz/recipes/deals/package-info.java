/** The flow that keeps the products of deals in a universal list, with its decision, ports and adapters. */
@NullMarked
package io.svyaz.recipes.deals;

import org.jspecify.annotations.NullMarked;
