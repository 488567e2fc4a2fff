/** The flow that rings an employee and the first number of a lead at a click. */
@NullMarked
package io.svyaz.recipes.clicktocall;

import org.jspecify.annotations.NullMarked;
