/** The way of every call to Usedesk; no part of the API. */
@NullMarked
package io.svyaz.usedesk.internal;

import org.jspecify.annotations.NullMarked;
