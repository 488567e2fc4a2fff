/** The inbox and the worker within the frameworks of hosts. */
@NullMarked
package io.svyaz.examples.glue;

import org.jspecify.annotations.NullMarked;
