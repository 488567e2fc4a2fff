/** Who visited the site, in the vendor's form and in the older one. */
@NullMarked
package io.svyaz.comagic.visitors;

import org.jspecify.annotations.NullMarked;
