/** Which test tries which rule. */
@NullMarked
package io.svyaz.examples.coverage;

import org.jspecify.annotations.NullMarked;
