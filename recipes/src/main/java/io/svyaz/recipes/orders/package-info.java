/** The flows that show orders of the shop in a helpdesk, pushed and pulled, with their decisions, ports and adapters. */
@NullMarked
package io.svyaz.recipes.orders;

import org.jspecify.annotations.NullMarked;
