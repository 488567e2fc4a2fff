package io.svyaz.bitrix.v3;

/**
 * What is wrong with one parameter.
 *
 * @param field its name, for example {@code id}; may be empty
 * @param message what the vendor says to a human, in the portal's language, shortened and without secrets; may be empty
 */
public record FieldError(String field, String message) {}
