/** Reports of the Data API: conditions, order, rows. */
@NullMarked
package io.svyaz.comagic.reports;

import org.jspecify.annotations.NullMarked;
