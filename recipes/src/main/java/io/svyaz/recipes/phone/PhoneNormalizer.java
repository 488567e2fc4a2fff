package io.svyaz.recipes.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads phone numbers as people, CRMs and telephony feeds write them.
 *
 * <p>A text without a leading plus is tried as a national number of each configured region in order, then as an
 * international number whose plus was lost. The first valid reading wins, so ten digits that are valid in the first
 * region are never taken for a foreign number. Texts over 250 characters are refused unread. Thread-safe.
 */
public final class PhoneNormalizer {

    private static final int MAX_TEXT = 250;
    private static final int MAX_SHORT_NUMBER = 6;

    /** What telephony puts in place of a withheld number; the Russian stems mean hidden, unknown, anonymous. */
    private static final Pattern HIDDEN =
            Pattern.compile("anonym|hidden|private|restricted|unknown|unavailable|withheld|скрыт|неизвест|аноним");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");
    private static final Pattern SPACE = Pattern.compile("\\p{Z}+");
    private static final Pattern TEL_SCHEME = Pattern.compile("^tel:", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMAGIC_EXTENSION = Pattern.compile("^(\\+?\\d{5,17})\\.{3}(\\d{1,7})$");
    private static final Pattern DIAL_OUT_ZEROES = Pattern.compile("^0[ -]?0[ -]?");

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final List<String> regions;

    private PhoneNormalizer(List<String> regions) {
        this.regions = regions;
    }

    /**
     * Reads national numbers as Russian ones.
     *
     * @return a normalizer
     */
    public static PhoneNormalizer russian() {
        return forRegions(List.of("RU"));
    }

    /**
     * Reads national numbers as those of the given countries, tried in this order.
     *
     * @param regions two-letter country codes, for example {@code RU, BY, KZ, UZ}
     * @return a normalizer
     * @throws IllegalArgumentException if the list is empty or names an unknown country
     */
    public static PhoneNormalizer forRegions(List<String> regions) {
        var normalizer = new PhoneNormalizer(List.copyOf(regions));
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("regions: at least one is needed");
        }
        for (String region : regions) {
            if (!normalizer.library.getSupportedRegions().contains(region)) {
                throw new IllegalArgumentException("regions: unknown country " + region);
            }
        }
        return normalizer;
    }

    /**
     * Reads one phone text; never throws, whatever the text.
     *
     * @param raw text in any spelling, or null
     * @return the number, or why it is none
     */
    public PhoneOutcome normalize(@Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return new NotAPhone(NotAPhone.Reason.EMPTY);
        }
        if (raw.length() > MAX_TEXT) {
            return new NotAPhone(NotAPhone.Reason.INVALID);
        }
        String text = clean(raw);
        Optional<Phone> phone = firstValid(text);
        if (phone.isPresent()) {
            return phone.get();
        }
        return new NotAPhone(reasonToRefuse(text));
    }

    /**
     * Tells whether a text is some spelling of the given number.
     *
     * @param phone the number
     * @param raw text in any spelling
     * @return whether it is the same number, extensions ignored
     */
    public boolean isSpellingOf(Phone phone, String raw) {
        return normalize(raw) instanceof Phone other && other.sameNumberAs(phone);
    }

    private static String clean(String raw) {
        String compatible = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        String visible = INVISIBLE.matcher(compatible).replaceAll("");
        String text = SPACE.matcher(visible).replaceAll(" ").strip();
        text = TEL_SCHEME.matcher(text).replaceFirst("").strip();
        Matcher comagic = COMAGIC_EXTENSION.matcher(text);
        return comagic.matches() ? comagic.group(1) + " ext. " + comagic.group(2) : text;
    }

    private Optional<Phone> firstValid(String text) {
        if (text.startsWith("+")) {
            return read(text, regions.get(0));
        }
        for (String region : regions) {
            Optional<Phone> national = read(text, region);
            if (national.isPresent()) {
                return national;
            }
        }
        return read("+" + DIAL_OUT_ZEROES.matcher(text).replaceFirst(""), regions.get(0));
    }

    private Optional<Phone> read(String text, String region) {
        try {
            PhoneNumber number = library.parse(text, region);
            return library.isValidNumber(number) && survivesFormatting(number)
                    ? Optional.of(phone(number))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** Some readings lose a leading 8 as a trunk prefix when read again: {@code 8100000000} in Belarus. */
    private boolean survivesFormatting(PhoneNumber number) throws NumberParseException {
        String e164 = library.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
        return library.format(library.parse(e164, regions.get(0)), PhoneNumberUtil.PhoneNumberFormat.E164)
                .equals(e164);
    }

    private Phone phone(PhoneNumber number) {
        return new Phone(
                number.getCountryCode(),
                library.getNationalSignificantNumber(number),
                Optional.of(number.getExtension()).filter(digits -> !digits.isEmpty()),
                library.getRegionCodeForNumber(number));
    }

    private static NotAPhone.Reason reasonToRefuse(String text) {
        long digits = text.codePoints().filter(Character::isDigit).count();
        if (digits == 0 && HIDDEN.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            return NotAPhone.Reason.HIDDEN;
        }
        boolean dialled = digits > 0 && text.codePoints().noneMatch(Character::isLetter);
        return dialled && digits <= MAX_SHORT_NUMBER ? NotAPhone.Reason.SHORT_NUMBER : NotAPhone.Reason.INVALID;
    }
}
