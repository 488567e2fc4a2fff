/** Repairs what events have lost: how far each run has come, and one run at a time. */
@NullMarked
package io.svyaz.kit.reconcile;

import org.jspecify.annotations.NullMarked;
