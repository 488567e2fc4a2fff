package io.svyaz.usedesk.clients;

import java.util.Locale;

/** When two addresses or telephones are the same. */
final class Contacts {
    private static final int RUSSIAN = 11;

    private Contacts() {}

    static String email(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    static boolean hasEmail(Client client, String address) {
        return client.addresses().stream().anyMatch(each -> email(each).equals(email(address)));
    }

    /** Digits; a Russian number that begins with 8 begins with 7 elsewhere. */
    static String phone(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.length() == RUSSIAN && digits.startsWith("8") ? "7" + digits.substring(1) : digits;
    }

    /** What is the same in all ways to write a number of eleven digits or more. */
    static String withoutPrefix(String digits) {
        return digits.length() < RUSSIAN ? digits : digits.substring(digits.length() - RUSSIAN + 1);
    }

    static boolean hasPhone(Client client, String number) {
        return client.phone().stream()
                .flatMap(text -> java.util.stream.Stream.of(text.split("[,;]", -1)))
                .anyMatch(each -> !phone(each).isEmpty() && phone(each).equals(phone(number)));
    }
}
