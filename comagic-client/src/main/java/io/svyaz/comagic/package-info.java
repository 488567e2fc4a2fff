/** CoMagic, UIS and their sister brands: the client, its brand and its generic call. */
@NullMarked
package io.svyaz.comagic;

import org.jspecify.annotations.NullMarked;
