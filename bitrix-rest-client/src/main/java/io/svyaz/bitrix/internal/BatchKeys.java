package io.svyaz.bitrix.internal;

/**
 * The names of a batch's commands: {@code c0}, {@code c1}.. Never plain numbers, which PHP would turn into a list and
 * renumber.
 */
public final class BatchKeys {
    private BatchKeys() {}

    /**
     * The name of a command.
     *
     * @param command from 0
     * @return its key
     */
    public static String key(int command) {
        return "c" + command;
    }

    /** The command of a name; negative for a name that was not given. */
    static int index(String key) {
        int value = key.length() > 1 && key.length() < 7 && key.charAt(0) == 'c' ? 0 : -1;
        for (int i = 1; i < key.length() && value >= 0; i++) {
            int digit = key.charAt(i) - '0';
            value = digit < 0 || digit > 9 ? -1 : value * 10 + digit;
        }
        return value;
    }
}
