package io.svyaz.kit.idmap;

/** What an id may be. */
final class Ids {
    private static final int LONGEST = 200;

    private Ids() {}

    /** Names the property, never the value: an id may be a phone number or an address. */
    static String check(String property, String id) {
        if (id.isBlank() || id.length() > LONGEST || id.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    property + ": an id has 1 to " + LONGEST + " characters, none of them NUL.");
        }
        return id;
    }

    static String reason(String reason) {
        String plain = reason.replace('\0', ' ');
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
