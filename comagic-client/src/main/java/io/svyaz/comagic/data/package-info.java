/** What many CoMagic methods take or answer. */
@NullMarked
package io.svyaz.comagic.data;

import org.jspecify.annotations.NullMarked;
