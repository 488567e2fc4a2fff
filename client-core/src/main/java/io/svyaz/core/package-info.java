/** What every vendor client is made of: calls, listings, their options and the settings of a client. */
@NullMarked
package io.svyaz.core;

import org.jspecify.annotations.NullMarked;
