/** OAuth 2.0 applications of Bitrix24: installation, tokens and where they are kept. */
@NullMarked
package io.svyaz.bitrix.oauth;

import org.jspecify.annotations.NullMarked;
