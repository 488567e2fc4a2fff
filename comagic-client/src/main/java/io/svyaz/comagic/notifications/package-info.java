/** What CoMagic tells by webhook, in any form its customers typed. */
@NullMarked
package io.svyaz.comagic.notifications;

import org.jspecify.annotations.NullMarked;
