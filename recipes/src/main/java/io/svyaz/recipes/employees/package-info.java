/** The flow that keeps the employees of a CoMagic account in step with the users of a portal. */
@NullMarked
package io.svyaz.recipes.employees;

import org.jspecify.annotations.NullMarked;
