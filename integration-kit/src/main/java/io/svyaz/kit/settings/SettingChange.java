package io.svyaz.kit.settings;

/**
 * A setting has another value than before, or none any more. Read the value from the settings: it may have changed again.
 *
 * @param scope of the setting
 * @param name of the setting
 * @param removed whether no value is saved any more
 */
public record SettingChange(String scope, String name, boolean removed) {}
