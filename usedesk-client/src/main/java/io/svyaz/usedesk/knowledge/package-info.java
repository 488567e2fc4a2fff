/** The knowledge base. */
@NullMarked
package io.svyaz.usedesk.knowledge;

import org.jspecify.annotations.NullMarked;
