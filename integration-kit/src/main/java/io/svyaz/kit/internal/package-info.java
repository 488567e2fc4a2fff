/** Plain JDBC for the rooms of the kit; not for hosts. */
@NullMarked
package io.svyaz.kit.internal;

import org.jspecify.annotations.NullMarked;
