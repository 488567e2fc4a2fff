/** Makes sure that a portal has the fields the flows write: a declarative list, compared first, installed then. */
@NullMarked
package io.svyaz.recipes.fields;

import org.jspecify.annotations.NullMarked;
