/** Workflows, their templates, and the robots and activities of an application. */
@NullMarked
package io.svyaz.bitrix.bizproc;

import org.jspecify.annotations.NullMarked;
