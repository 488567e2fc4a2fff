package io.svyaz.recipes.tickets;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Ids of vendors that count: digits only, so that nothing else reaches an address of theirs. */
final class VendorIds {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    private VendorIds() {}

    static OptionalLong number(String id) {
        return NUMBER.matcher(id).matches() ? OptionalLong.of(Long.parseLong(id)) : OptionalLong.empty();
    }
}
