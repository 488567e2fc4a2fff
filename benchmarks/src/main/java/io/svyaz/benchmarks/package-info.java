/** What things cost, each beside its reference in the same run. */
@NullMarked
package io.svyaz.benchmarks;

import org.jspecify.annotations.NullMarked;
