/** How HelpDeskEddy is spoken to; not for hosts. */
@NullMarked
package io.svyaz.helpdeskeddy.internal;

import org.jspecify.annotations.NullMarked;
