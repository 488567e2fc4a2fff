/** Pages that a host shows beside a lead or to a manager: touchpoints and attribution. */
@NullMarked
package io.svyaz.examples.dashboards;

import org.jspecify.annotations.NullMarked;
