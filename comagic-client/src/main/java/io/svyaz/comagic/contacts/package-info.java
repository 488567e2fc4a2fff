/** The address book of an account. */
@NullMarked
package io.svyaz.comagic.contacts;

import org.jspecify.annotations.NullMarked;
