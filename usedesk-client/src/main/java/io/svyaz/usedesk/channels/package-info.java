/** Where tickets come from. */
@NullMarked
package io.svyaz.usedesk.channels;

import org.jspecify.annotations.NullMarked;
