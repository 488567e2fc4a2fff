/** The durable middle of an integration: where its tables are, and what time it is there. */
@NullMarked
package io.svyaz.kit;

import org.jspecify.annotations.NullMarked;
