/** The knowledge base, which has a limit of its own. */
@NullMarked
package io.svyaz.helpdeskeddy.knowledge;

import org.jspecify.annotations.NullMarked;
