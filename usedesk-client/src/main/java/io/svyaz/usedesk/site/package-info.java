/** The widget of a site. */
@NullMarked
package io.svyaz.usedesk.site;

import org.jspecify.annotations.NullMarked;
