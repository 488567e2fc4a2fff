/** Tasks, their comments and checklists, in Bitrix24's own words. */
@NullMarked
package io.svyaz.bitrix.tasks;

import org.jspecify.annotations.NullMarked;
