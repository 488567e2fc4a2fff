/** Every request of every client in a table or in files, and how to find one again. */
@NullMarked
package io.svyaz.kit.log;

import org.jspecify.annotations.NullMarked;
