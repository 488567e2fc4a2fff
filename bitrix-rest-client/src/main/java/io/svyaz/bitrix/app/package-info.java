/** The application or webhook itself, and what the portal lets it do. */
@NullMarked
package io.svyaz.bitrix.app;

import org.jspecify.annotations.NullMarked;
