/** Virtual numbers. */
@NullMarked
package io.svyaz.comagic.numbers;

import org.jspecify.annotations.NullMarked;
