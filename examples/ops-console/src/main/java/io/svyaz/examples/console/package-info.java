/** A web application in which an administrator sees what the kit does, and puts it right. */
@NullMarked
package io.svyaz.examples.console;

import org.jspecify.annotations.NullMarked;
