/** The short lists of an account: departments, statuses, priorities, types, groups. */
@NullMarked
package io.svyaz.helpdeskeddy.dictionaries;

import org.jspecify.annotations.NullMarked;
