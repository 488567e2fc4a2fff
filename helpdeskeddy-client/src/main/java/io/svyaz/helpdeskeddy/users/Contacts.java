package io.svyaz.helpdeskeddy.users;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.FindOrCreate;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.internal.FindOrCreateCall;
import io.svyaz.core.internal.KeyLocks;
import io.svyaz.helpdeskeddy.ApiVersion;
import io.svyaz.helpdeskeddy.internal.EddyCalls;
import io.svyaz.helpdeskeddy.internal.SequenceCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Users by what identifies them: an e-mail address, a telephone, or an id of one's own in a custom field. Thread-safe.
 *
 * <p>The vendor's search finds more than was asked for and a POST is deduplicated by nothing. So every hit is compared again, several
 * are never taken for one, and those who mean the same user take turns within this client. Two JVMs may still create at the same
 * time: let one of them do it, or keep the pair of ids under a unique key.
 */
public final class Contacts {
    private static final String NAME = "helpdeskeddy.contacts.";

    private final EddyCalls calls;
    private final Users users;
    private final KeyLocks turns = new KeyLocks();

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Contacts(EddyCalls calls) {
        this.calls = calls;
        this.users = new Users(calls);
    }

    /**
     * All users with an e-mail address, in any letter case. Where the list does not tell the address, each hit is read by itself.
     *
     * @param email the address
     * @return {@code GET /users/?search=&exact_search=1}
     */
    public Call<List<User>> findByEmail(String email) {
        String wanted = required(email, "email");
        return new SequenceCall<>(NAME + "find_by_email", Idempotency.READ, options -> {
            List<User> hits =
                    users.list(query -> query.searchExact(wanted)).with(options).toList();
            return hits.stream()
                    .map(hit -> hit.email().isPresent() ? hit : read(hit, options))
                    .filter(hit -> hit.email().map(told -> same(told, wanted)).orElse(true))
                    .toList();
        });
    }

    /** Newer lists leave the address out; who is deleted meanwhile is no hit, but stays one to look at. */
    private User read(User hit, UnaryOperator<CallOptions> options) {
        return users.get(hit.id()).with(options).execute();
    }

    /**
     * All users with a telephone, whatever stands between its digits; a leading 8 and 7 are the same for eleven digits.
     *
     * <p>The vendor searches for what was typed: a number that is stored with blanks or brackets is found only when it is given the
     * same way.
     *
     * @param phone as known
     * @return {@code GET /users/?search=}, by its last ten digits and as it was given
     */
    public Call<List<User>> findByPhone(String phone) {
        String wanted = digits(required(phone, "phone"));
        if (wanted.length() < 5) {
            throw new IllegalArgumentException("A telephone has at least five digits.");
        }
        String tail = wanted.length() > 10 ? wanted.substring(wanted.length() - 10) : wanted;
        return new SequenceCall<>(NAME + "find_by_phone", Idempotency.READ, options -> {
            Map<Long, User> hits = new LinkedHashMap<>();
            Stream.of(tail, phone.strip())
                    .distinct()
                    .flatMap(text -> matching(
                            query -> query.search(text),
                            options,
                            user -> user.phone()
                                    .filter(told -> digits(told).equals(wanted))
                                    .isPresent())
                            .stream())
                    .forEach(user -> hits.putIfAbsent(user.id(), user));
            return List.copyOf(hits.values());
        });
    }

    /**
     * All users with an id of one's own in a custom field.
     *
     * <p>No page says that the vendor searches in custom fields. When its search finds nothing, all users are read, 30 a request: keep
     * the pair of ids, and ask only when it is lost.
     *
     * @param fieldId number of the custom field
     * @param value the id
     * @return {@code GET /users/}
     */
    public Call<List<User>> findByExternalId(long fieldId, String value) {
        String wanted = required(value, "value");
        Predicate<User> fits = user -> user.customField(fieldId)
                .flatMap(field -> field.text())
                .filter(wanted::equals)
                .isPresent();
        return new SequenceCall<>(NAME + "find_by_external_id", Idempotency.READ, options -> {
            List<User> hits = matching(query -> query.search(wanted), options, fits);
            return hits.isEmpty() ? matching(query -> query.ascending("date_created"), options, fits) : hits;
        });
    }

    private List<User> matching(
            UnaryOperator<UserQuery> query, UnaryOperator<CallOptions> options, Predicate<User> fits) {
        Map<Long, User> found = new LinkedHashMap<>();
        try (Stream<User> all = users.list(query).with(options).stream()) {
            all.filter(fits).forEach(user -> found.putIfAbsent(user.id(), user));
        }
        return List.copyOf(found.values());
    }

    /**
     * The user with an e-mail address, made when there is none. Looks first, and looks again when the answer to the creation was lost.
     *
     * @param email the address; the new user gets it
     * @param fields of the new user, see {@link Users#create}; nothing of an existing one is changed
     * @return found, created, or ambiguous
     */
    public Call<FindOrCreate<User>> findOrCreateByEmail(String email, UserFields fields) {
        String key = required(email, "email");
        return findOrCreate("email", key.toLowerCase(Locale.ROOT), findByEmail(key), fields.email(key));
    }

    /**
     * The user with a telephone, made when there is none, as {@link #findOrCreateByEmail}.
     *
     * @param phone the telephone; the new user gets it as it was given
     * @param fields of the new user
     * @return found, created, or ambiguous
     */
    public Call<FindOrCreate<User>> findOrCreateByPhone(String phone, UserFields fields) {
        return findOrCreate("phone", digits(phone), findByPhone(phone), fields.phone(phone.strip()));
    }

    /**
     * The user with an id of one's own, made when there is none, as {@link #findOrCreateByEmail}.
     *
     * @param fieldId number of the custom field
     * @param value the id; the new user gets it
     * @param fields of the new user
     * @return found, created, or ambiguous
     */
    public Call<FindOrCreate<User>> findOrCreateByExternalId(long fieldId, String value, UserFields fields) {
        String key = required(value, "value");
        return findOrCreate(
                "external_id", fieldId + "=" + key, findByExternalId(fieldId, key), fields.customField(fieldId, key));
    }

    private Call<FindOrCreate<User>> findOrCreate(String by, String key, Call<List<User>> find, UserFields fields) {
        return new FindOrCreateCall<>(
                NAME + "find_or_create_by_" + by,
                turns,
                List.of(by, key),
                calls.deadline(),
                find,
                users.create(fields));
    }

    /**
     * The user with an e-mail address with these fields: changed where there is one, else made. Version 1 does that by itself.
     *
     * @param email the address
     * @param fields what the user shall have; those of a new one, see {@link Users#create}
     * @return the user; fails with {@link RequestRejectedException} when several have the address
     */
    public Call<User> upsertByEmail(String email, UserFields fields) {
        String key = required(email, "email");
        String operation = NAME + "upsert_by_email";
        if (calls.version() == ApiVersion.V1) {
            return users.create(fields.email(key)).with(options -> options.idempotency(Idempotency.IDEMPOTENT));
        }
        Call<FindOrCreate<User>> known = findOrCreateByEmail(key, fields);
        return new SequenceCall<>(operation, Idempotency.IDEMPOTENT, options -> {
            FindOrCreate<User> user = known.with(options).execute();
            if (user instanceof FindOrCreate.Found<User> found) {
                return users.update(found.value().id(), fields).with(options).execute();
            }
            return user.single().orElseThrow(() -> ambiguous(operation));
        });
    }

    private static RequestRejectedException ambiguous(String operation) {
        return new RequestRejectedException(
                ErrorDetails.of(
                        operation,
                        "Several users have this e-mail address. Nothing was changed. Merge them, or update one by its"
                                + " number.",
                        Execution.REFUSED),
                null);
    }

    private static String required(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank; it would fit anybody.");
        }
        return text.strip();
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other);
    }

    private static String digits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() == 11 && digits.startsWith("8") ? "7" + digits.substring(1) : digits;
    }
}
