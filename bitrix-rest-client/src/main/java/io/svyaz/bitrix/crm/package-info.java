/** Leads, duplicates and the values they are made of, in Bitrix24's own words. */
@NullMarked
package io.svyaz.bitrix.crm;

import org.jspecify.annotations.NullMarked;
