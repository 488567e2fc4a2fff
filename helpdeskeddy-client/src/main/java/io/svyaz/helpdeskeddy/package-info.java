/** HelpDeskEddy and its sister brands: the client, its versions, credentials and its generic call. */
@NullMarked
package io.svyaz.helpdeskeddy;

import org.jspecify.annotations.NullMarked;
