/** The people who ask. */
@NullMarked
package io.svyaz.usedesk.clients;

import org.jspecify.annotations.NullMarked;
