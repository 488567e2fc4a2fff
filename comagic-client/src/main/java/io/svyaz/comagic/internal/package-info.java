/** The wire of CoMagic: JSON-RPC, session tokens, error table. May change in any release. */
@NullMarked
package io.svyaz.comagic.internal;

import org.jspecify.annotations.NullMarked;
