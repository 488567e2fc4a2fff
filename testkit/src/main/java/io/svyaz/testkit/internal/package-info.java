/** What the fakes share and nobody else may use. */
@NullMarked
package io.svyaz.testkit.internal;

import org.jspecify.annotations.NullMarked;
