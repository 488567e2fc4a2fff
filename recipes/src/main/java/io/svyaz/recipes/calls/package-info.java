/** The flow that turns a finished CoMagic call into one Bitrix24 lead, with its decisions, mappers and ports. */
@NullMarked
package io.svyaz.recipes.calls;

import org.jspecify.annotations.NullMarked;
