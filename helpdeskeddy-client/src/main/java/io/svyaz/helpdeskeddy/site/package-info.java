/** What puts the vendor's widgets into a page. */
@NullMarked
package io.svyaz.helpdeskeddy.site;

import org.jspecify.annotations.NullMarked;
