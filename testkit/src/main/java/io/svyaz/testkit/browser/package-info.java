/** A real browser for pages and snippets, where one is installed. */
@NullMarked
package io.svyaz.testkit.browser;

import org.jspecify.annotations.NullMarked;
