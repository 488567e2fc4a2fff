/** How bytes get to the vendor: pools, timeouts, proxies, trust, character sets. */
@NullMarked
package io.svyaz.core.http;

import org.jspecify.annotations.NullMarked;
