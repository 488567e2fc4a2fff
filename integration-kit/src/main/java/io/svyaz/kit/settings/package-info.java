/** What administrators set: declared up front, secrets encrypted and bound to their place, changes seen at run time. */
@NullMarked
package io.svyaz.kit.settings;

import org.jspecify.annotations.NullMarked;
