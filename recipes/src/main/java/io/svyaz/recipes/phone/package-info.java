/** Turns the phone spellings of telephony feeds and CRMs into one number that can be compared. */
@NullMarked
package io.svyaz.recipes.phone;

import org.jspecify.annotations.NullMarked;
