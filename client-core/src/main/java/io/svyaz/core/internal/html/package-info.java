/** Texts of a host written into pages. May change in any release. */
@NullMarked
package io.svyaz.core.internal.html;

import org.jspecify.annotations.NullMarked;
