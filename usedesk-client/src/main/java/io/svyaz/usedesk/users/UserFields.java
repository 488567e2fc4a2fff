package io.svyaz.usedesk.users;

import io.svyaz.core.FieldSet;
import io.svyaz.core.Secret;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An agent to create, or what to change in one. Immutable. */
public final class UserFields extends FieldSet<UserFields> {
    private static final UserFields NONE = new UserFields(Map.of());

    private UserFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected UserFields with(Map<String, @Nullable Object> values) {
        return new UserFields(values);
    }

    /**
     * Nothing is set.
     *
     * @return the empty set
     */
    public static UserFields create() {
        return NONE;
    }

    /**
     * The name.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public UserFields name(String name) {
        return set("name", name);
    }

    /**
     * The address.
     *
     * @param address {@code email}
     * @return a changed copy
     */
    public UserFields email(String address) {
        return set("email", address);
    }

    /**
     * {@code admin}, {@code employee} (unless set) or {@code support}.
     *
     * @param word {@code role}
     * @return a changed copy
     */
    public UserFields role(String word) {
        return set("role", word);
    }

    /**
     * The telephone.
     *
     * @param phone {@code phone}
     * @return a changed copy
     */
    public UserFields phone(String phone) {
        return set("phone", phone);
    }

    /**
     * The group.
     *
     * @param groupId {@code group}
     * @return a changed copy
     */
    public UserFields group(long groupId) {
        return set("group", groupId);
    }

    /**
     * Whether an invitation goes out.
     *
     * @param yes {@code send_invite}
     * @return a changed copy
     */
    public UserFields sendInvite(boolean yes) {
        return set("send_invite", yes);
    }

    /**
     * {@code ru} (unless set), {@code en}, {@code es}, {@code kk} or {@code pt-br}.
     *
     * @param code {@code lang}
     * @return a changed copy
     */
    public UserFields language(String code) {
        return set("lang", code);
    }

    /**
     * Whether chats are taken.
     *
     * @param yes {@code chat_online_status}
     * @return a changed copy
     */
    public UserFields takesChats(boolean yes) {
        return set("chat_online_status", yes);
    }

    /**
     * Whether tickets are taken.
     *
     * @param yes {@code ticket_online_status}
     * @return a changed copy
     */
    public UserFields takesTickets(boolean yes) {
        return set("ticket_online_status", yes);
    }

    /**
     * The password of a new agent.
     *
     * @param secret {@code password}; log rows mask it
     * @return a changed copy
     */
    public UserFields password(Secret secret) {
        return set("password", secret.reveal());
    }

    /**
     * Removes the picture.
     *
     * @return a changed copy
     */
    public UserFields withoutAvatar() {
        return set("avatar", "delete");
    }
}
