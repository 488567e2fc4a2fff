/** Dynamic blocks: what an agent sees beside a ticket. */
@NullMarked
package io.svyaz.usedesk.blocks;

import org.jspecify.annotations.NullMarked;
