package io.svyaz.recipes.customers;

import io.svyaz.core.Secret;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.helpdeskeddy.HelpDeskEddyClient;
import io.svyaz.helpdeskeddy.users.User;
import io.svyaz.helpdeskeddy.users.UserFields;
import io.svyaz.kit.idmap.IdKind;
import io.svyaz.recipes.phone.Phone;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clients of a HelpDeskEddy account. Members of staff are never taken for customers.
 *
 * <p>The vendor makes no user without an e-mail address, a name, a password, a group and departments; a password is made up and told
 * nobody, a missing name is replaced by the address.
 */
public final class HelpDeskEddyCustomers implements CustomerDirectory {

    /** {@code helpdeskeddy, user}. */
    public static final IdKind KIND = new IdKind("helpdeskeddy", "user");

    private final HelpDeskEddyClient desk;
    private final long groupId;
    private final List<Long> departments;
    private final OptionalLong userIdField;
    private final Supplier<Secret> passwords;

    private HelpDeskEddyCustomers(
            HelpDeskEddyClient desk,
            long groupId,
            List<Long> departments,
            OptionalLong userIdField,
            Supplier<Secret> passwords) {
        this.desk = desk;
        this.groupId = groupId;
        this.departments = departments;
        this.userIdField = userIdField;
        this.passwords = passwords;
    }

    /**
     * Clients that do not show the shop user's id.
     *
     * @param desk the account
     * @param groupId the group of new clients, a group of the type user
     * @param departments the departments that new clients may write to
     * @return the directory
     */
    public static HelpDeskEddyCustomers of(HelpDeskEddyClient desk, long groupId, List<Long> departments) {
        return new HelpDeskEddyCustomers(
                desk, groupId, List.copyOf(departments), OptionalLong.empty(), HelpDeskEddyCustomers::password);
    }

    /**
     * Writes the shop user's id into a custom field of users.
     *
     * @param fieldId number of the field
     * @return a changed copy
     */
    public HelpDeskEddyCustomers userIdInField(long fieldId) {
        return new HelpDeskEddyCustomers(desk, groupId, departments, OptionalLong.of(fieldId), passwords);
    }

    /**
     * Sets the passwords of new users; long random ones unless set.
     *
     * @param supplier asked once for each new user
     * @return a changed copy
     */
    public HelpDeskEddyCustomers passwords(Supplier<Secret> supplier) {
        return new HelpDeskEddyCustomers(desk, groupId, departments, userIdField, supplier);
    }

    @Override
    public IdKind kind() {
        return KIND;
    }

    @Override
    public Optional<Customer> find(String customerId) {
        try {
            return Optional.of(
                    customer(desk.users().get(Long.parseLong(customerId)).execute()));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    @Override
    public List<Customer> findByEmail(String email) {
        // Newer lists leave addresses out; who was found by this one has it.
        return customers(desk.contacts().findByEmail(email).execute()).stream()
                .map(each -> each.emails().isEmpty() ? withEmail(each, email) : each)
                .toList();
    }

    @Override
    public List<Customer> findByPhone(Phone phone) {
        return customers(desk.contacts().findByPhone(phone.e164()).execute());
    }

    @Override
    public List<Customer> findByUserId(String userId) {
        return userIdField.isPresent()
                ? customers(desk.contacts()
                        .findByExternalId(userIdField.getAsLong(), userId)
                        .execute())
                : List.of();
    }

    @Override
    public String create(CustomerFields fields) {
        String email = fields.email().orElse("");
        UserFields user = written(fields)
                .name(fields.name().or(fields::lastName).orElse(email))
                .password(passwords.get())
                .groupId(groupId)
                .department(departments);
        return Long.toString(desk.users().create(user).execute().id());
    }

    @Override
    public void update(String customerId, CustomerFields fields) {
        UserFields changes = written(fields);
        if (!changes.asMap().isEmpty()) {
            desk.users().update(Long.parseLong(customerId), changes).execute();
        }
    }

    private UserFields written(CustomerFields fields) {
        UserFields user = UserFields.create();
        if (fields.fullName().isPresent()) {
            Optional<String> first = fields.name().or(fields::lastName);
            user = user.name(first.orElse(""))
                    .lastname(fields.name().flatMap(any -> fields.lastName()).orElse(""));
        }
        if (fields.email().isPresent()) {
            user = user.email(fields.email().get());
        }
        if (fields.phone().isPresent()) {
            user = user.phone(fields.phone().get().e164());
        }
        return userIdField.isPresent() && fields.userId().isPresent()
                ? user.customField(userIdField.getAsLong(), fields.userId().get())
                : user;
    }

    private List<Customer> customers(List<User> users) {
        return users.stream()
                .filter(user -> !user.isStaff().orElse(false))
                .map(this::customer)
                .toList();
    }

    private Customer customer(User user) {
        String name = Stream.of(user.name(), user.lastname())
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return new Customer(
                Long.toString(user.id()),
                name,
                user.email().filter(text -> !text.isBlank()).stream().toList(),
                user.phone().filter(text -> !text.isBlank()).stream().toList(),
                userIdField.isPresent()
                        ? user.customField(userIdField.getAsLong()).flatMap(field -> field.text())
                        : Optional.empty(),
                user.dateCreated().map(desk::instant));
    }

    private static Customer withEmail(Customer found, String email) {
        return new Customer(
                found.id(), found.name(), List.of(email), found.phones(), found.userId(), found.createdAt());
    }

    private static Secret password() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Secret.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
