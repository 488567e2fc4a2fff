/** The flows that keep one card per person in shop and helpdesk, with their decisions, mappers, ports and adapters. */
@NullMarked
package io.svyaz.recipes.customers;

import org.jspecify.annotations.NullMarked;
