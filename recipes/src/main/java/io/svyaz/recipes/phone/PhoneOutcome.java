package io.svyaz.recipes.phone;

/** What a raw phone text turned out to be: a {@link Phone} or {@link NotAPhone} with the reason. */
public sealed interface PhoneOutcome permits Phone, NotAPhone {}
