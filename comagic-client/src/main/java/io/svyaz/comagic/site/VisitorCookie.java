package io.svyaz.comagic.site;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The visitor that a browser's cookies name. Immutable; reading never throws.
 *
 * <p>The script of CoMagic keeps {@code _comagic_id} with a suffix of the site: visitor, session and Unix seconds, with dots
 * between. Older integrations keep {@code comagic_visitor}: the visitor alone; it counts first. Anybody can write any cookie: what
 * this returns is a hint, and no proof of who someone is.
 */
public final class VisitorCookie {
    private static final String ARTICLE = "comagic_visitor";
    private static final String VENDOR = "_comagic_id";
    /** Servers and browsers take less than this in all cookies together. */
    private static final int LONGEST_HEADER = 16_384;

    private static final int LONGEST_VALUE = 128;
    private static final Pattern SUFFIX = Pattern.compile("[A-Za-z0-9_-]{0,32}");
    private static final Pattern IDS = Pattern.compile("([0-9]{1,18})(?:\\.([0-9]{1,18})(?:\\.([0-9]{1,12}))?)?");

    /** Why there is no visitor. */
    public enum Absence {
        /** No such cookie came. */
        MISSING,
        /** It came, but does not hold what it should. */
        MALFORMED,
        /** The header or the value is longer than any real one; it was not looked at. */
        TOO_LONG
    }

    private final long visitor;
    private final long session;
    private final long seconds;
    private final @Nullable Absence absence;

    private VisitorCookie(long visitor, long session, long seconds, @Nullable Absence absence) {
        this.visitor = visitor;
        this.session = session;
        this.seconds = seconds;
        this.absence = absence;
    }

    /**
     * Looks through the header of a request.
     *
     * @param header value of {@code Cookie}, several joined with {@code "; "}; null where there is none
     * @return the visitor of {@code comagic_visitor}, else of the newest {@code _comagic_id*}, else the reason
     */
    public static VisitorCookie ofHeader(@Nullable String header) {
        if (header == null) {
            return absent(Absence.MISSING);
        }
        if (header.length() > LONGEST_HEADER) {
            return absent(Absence.TOO_LONG);
        }
        VisitorCookie best = absent(Absence.MISSING);
        for (String pair : header.split(";", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? "" : pair.substring(0, equals).strip();
            boolean article = name.equals(ARTICLE);
            if (article || isVendors(name)) {
                VisitorCookie found = ofValue(pair.substring(equals + 1));
                if (article && found.absence == null) {
                    return found;
                }
                best = best.or(found);
            }
        }
        return best;
    }

    /**
     * Reads the value of one of these cookies.
     *
     * @param value as the browser sent it, perhaps in quotes; null where there is none
     * @return the visitor, or the reason
     */
    public static VisitorCookie ofValue(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return absent(Absence.MISSING);
        }
        if (value.length() > LONGEST_VALUE) {
            return absent(Absence.TOO_LONG);
        }
        String plain = value.strip();
        if (plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")) {
            plain = plain.substring(1, plain.length() - 1);
        }
        Matcher ids = IDS.matcher(plain);
        if (!ids.matches()) {
            return absent(Absence.MALFORMED);
        }
        long visitor = Long.parseLong(ids.group(1));
        return visitor == 0
                ? absent(Absence.MALFORMED)
                : new VisitorCookie(visitor, number(ids.group(2)), number(ids.group(3)), null);
    }

    private static boolean isVendors(String name) {
        return name.startsWith(VENDOR)
                && SUFFIX.matcher(name.substring(VENDOR.length())).matches();
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static VisitorCookie absent(Absence why) {
        return new VisitorCookie(0, 0, 0, why);
    }

    /** The newer one, a visitor before a reason, any reason before a cookie that did not come. */
    private VisitorCookie or(VisitorCookie other) {
        if (absence == null) {
            return other.absence == null && other.seconds > seconds ? other : this;
        }
        return other.absence == null || absence == Absence.MISSING ? other : this;
    }

    /**
     * The visitor.
     *
     * @return larger than 32 bits; empty when there is a reason
     */
    public OptionalLong visitorId() {
        return visitor == 0 ? OptionalLong.empty() : OptionalLong.of(visitor);
    }

    /**
     * The visit. That the second part of the cookie is this one is inferred, not documented.
     *
     * @return empty when the cookie names none
     */
    public OptionalLong sessionId() {
        return session == 0 ? OptionalLong.empty() : OptionalLong.of(session);
    }

    /**
     * Why there is no visitor.
     *
     * @return empty when there is one
     */
    public Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }

    @Override
    public String toString() {
        return "VisitorCookie(" + (absence == null ? "a visitor" : absence) + ")";
    }
}
