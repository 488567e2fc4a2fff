/** Employees, their groups, positions and statuses. */
@NullMarked
package io.svyaz.comagic.employees;

import org.jspecify.annotations.NullMarked;
