package io.svyaz.recipes.employees;

import io.svyaz.bitrix.user.User;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers of a user as the telephone system takes them. */
final class EmployeePhones {
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]+");

    private EmployeePhones() {}

    /** Work, mobile, home; digits alone; a number in two fields once. */
    static List<String> of(User user) {
        return Stream.of(user.workPhone(), user.personalMobile(), user.personalPhone())
                .flatMap(Optional::stream)
                .map(EmployeePhones::digits)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    static String digits(String number) {
        return NOT_A_DIGIT.matcher(number).replaceAll("");
    }
}
