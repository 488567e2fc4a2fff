/** The side of the site: the visitor's cookie, and a script that tells forms who the visitor is. */
@NullMarked
package io.svyaz.comagic.site;

import org.jspecify.annotations.NullMarked;
