/** Usedesk: the client of one account. */
@NullMarked
package io.svyaz.usedesk;

import org.jspecify.annotations.NullMarked;
