/** JVMs that are killed in the middle of their work. */
@NullMarked
package io.svyaz.examples.kill;

import org.jspecify.annotations.NullMarked;
