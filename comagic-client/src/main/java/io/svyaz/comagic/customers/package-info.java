/** The customers of an agent. */
@NullMarked
package io.svyaz.comagic.customers;

import org.jspecify.annotations.NullMarked;
