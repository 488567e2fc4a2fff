package io.svyaz.helpdeskeddy.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lock-out after too many requests, which comes under several statuses and looks like wrong credentials or missing rights. */
final class Ban {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}])ban(?:ned)?(?![\\p{L}])");
    private static final Pattern LENGTH =
            Pattern.compile("ban(?:ned)?\\s+for\\s+(\\d{1,5})\\s*(h|min|m|sec|s|ч|мин|сек)?");

    private Ban() {}

    /** Whether an answer of this status that says this is one. */
    static boolean is(int status, List<EddyError> errors) {
        if (status != 401 && status != 403 && status != 429) {
            return false;
        }
        return status == 429
                || errors.stream().anyMatch(error -> error.status() == 429 || tells(error.title(), error.details()));
    }

    /** The limit is named in the details, the ban in the title or, with its length, in either. */
    private static boolean tells(String title, String details) {
        String said = details.toLowerCase(Locale.ROOT);
        return WORD.matcher(title.toLowerCase(Locale.ROOT)).find()
                || said.contains("api limit")
                || LENGTH.matcher(said).find();
    }

    /** How long, where that is said in words. */
    static Optional<Duration> length(List<EddyError> errors) {
        return errors.stream()
                .flatMap(error -> List.of(error.details(), error.title()).stream())
                .flatMap(text -> LENGTH.matcher(text.toLowerCase(Locale.ROOT)).results())
                .map(found -> duration(Long.parseLong(found.group(1)), found.group(2)))
                .filter(length -> !length.isZero())
                .findFirst();
    }

    private static Duration duration(long count, String unit) {
        return switch (unit == null ? "min" : unit) {
            case "h", "ч" -> Duration.ofHours(count);
            case "s", "sec", "сек" -> Duration.ofSeconds(count);
            default -> Duration.ofMinutes(count);
        };
    }
}
