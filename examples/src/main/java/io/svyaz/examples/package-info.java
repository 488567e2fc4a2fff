/** Programs that show the parts at work, on fakes or on real accounts. */
@NullMarked
package io.svyaz.examples;

import org.jspecify.annotations.NullMarked;
