/** The flow that puts the record of a talk where the call is, once. */
@NullMarked
package io.svyaz.recipes.recordings;

import org.jspecify.annotations.NullMarked;
