/** The disk of the portal: storages, folders and files. */
@NullMarked
package io.svyaz.bitrix.disk;

import org.jspecify.annotations.NullMarked;
