package io.svyaz.comagic.calls;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a row of {@code get.employees} tells who is meant. */
record Employee(
        @JsonProperty("id") long id,
        @JsonProperty("login") @Nullable String login,
        @JsonProperty("operator") @Nullable Operator operator,
        @JsonProperty("extension") @Nullable Extension extension,
        @JsonProperty("phone_numbers") @Nullable List<Phone> phones) {
    record Operator(
            @JsonProperty("operator_login") @Nullable String login) {}

    record Extension(
            @JsonProperty("extension_phone_number") @Nullable
            String number) {}

    record Phone(@JsonProperty("phone_number") @Nullable String number) {}

    boolean isKnownAs(String name) {
        Stream<@Nullable String> numbers =
                phones == null ? Stream.of() : phones.stream().map(Phone::number);
        Stream<@Nullable String> names = Stream.of(
                login, operator == null ? null : operator.login(), extension == null ? null : extension.number());
        return Stream.concat(names, numbers).filter(Objects::nonNull).anyMatch(name::equalsIgnoreCase);
    }
}
