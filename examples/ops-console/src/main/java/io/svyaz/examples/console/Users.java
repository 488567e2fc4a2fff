package io.svyaz.examples.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who may sign in to the console. Immutable. */
public final class Users {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.@-]{1,60}");
    private static final int LONGEST_PASSWORD = 200;

    private final Map<String, User> users;
    private final PasswordHash nobody;

    record User(String name, Role role, PasswordHash hash) {}

    private Users(Map<String, User> users) {
        this.users = Map.copyOf(users);
        this.nobody = PasswordHash.of(
                "nobody".toCharArray(),
                users.values().stream()
                        .mapToInt(user -> user.hash().rounds())
                        .max()
                        .orElse(1));
    }

    /**
     * Users from lines {@code name:role:hash}; the role is {@code viewer} or {@code operator}, the hash is what {@code
     * OpsConsole --hash} prints. Empty lines and lines that begin with # are passed over.
     *
     * @param lines of a file, or of a setting
     * @return the users
     * @throws IllegalArgumentException when a line cannot be read, or there is none; it names the line, never what is in it
     */
    public static Users parse(List<String> lines) {
        Map<String, User> users = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    User user = user(line);
                    if (users.putIfAbsent(user.name(), user) != null) {
                        wrong.add("line " + (i + 1) + ": the name is there twice");
                    }
                } catch (IllegalArgumentException unreadable) {
                    wrong.add("line " + (i + 1) + ": " + unreadable.getMessage());
                }
            }
        }
        if (users.isEmpty() && wrong.isEmpty()) {
            wrong.add("there is none");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("Users of the console: " + String.join("; ", wrong) + ".");
        }
        return new Users(users);
    }

    private static User user(String line) {
        String[] parts = line.split(":", 3);
        if (parts.length < 3 || !NAME.matcher(parts[0]).matches()) {
            throw new IllegalArgumentException("write name:role:hash");
        }
        Role role = switch (parts[1].toLowerCase(Locale.ROOT)) {
            case "viewer" -> Role.VIEWER;
            case "operator" -> Role.OPERATOR;
            default -> throw new IllegalArgumentException("the role is viewer or operator");
        };
        return new User(parts[0], role, PasswordHash.parse(parts[2]));
    }

    /** Takes about as long for a name that is not there. */
    Optional<User> signIn(String name, String password) {
        User user = users.get(name);
        PasswordHash hash = user == null ? nobody : user.hash();
        boolean right = password.length() <= LONGEST_PASSWORD && hash.matches(password.toCharArray());
        return right && user != null ? Optional.of(user) : Optional.empty();
    }
}
