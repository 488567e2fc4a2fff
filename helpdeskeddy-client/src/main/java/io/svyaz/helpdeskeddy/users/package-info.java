/** Clients and staff, and how to find or make a client once. */
@NullMarked
package io.svyaz.helpdeskeddy.users;

import org.jspecify.annotations.NullMarked;
