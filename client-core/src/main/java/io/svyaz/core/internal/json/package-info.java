/** The JSON habits of the vendors, solved once. For the vendor modules only. */
@NullMarked
package io.svyaz.core.internal.json;

import org.jspecify.annotations.NullMarked;
