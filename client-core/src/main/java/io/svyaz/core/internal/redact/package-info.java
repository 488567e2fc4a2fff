/** Takes secrets out of text before anyone sees it. For the vendor modules only. */
@NullMarked
package io.svyaz.core.internal.redact;

import org.jspecify.annotations.NullMarked;
