package io.svyaz.core.internal.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Immutables keeps null values of such a map. {@code @Nullable} would make the whole map nullable to it: a model without
 * unknown fields would then return null for them.
 */
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.CLASS)
public @interface AllowNulls {}
