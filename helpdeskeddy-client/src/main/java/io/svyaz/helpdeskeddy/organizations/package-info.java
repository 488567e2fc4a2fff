/** Organizations of users. */
@NullMarked
package io.svyaz.helpdeskeddy.organizations;

import org.jspecify.annotations.NullMarked;
