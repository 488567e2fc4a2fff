package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * Something happened in a chat, to a bot, in an open line or at a connector; {@link #data()} tells what.
 *
 * <p>Bodies of bots hold tokens inside {@code data}; those are in {@link EventAuth#secret} only.
 *
 * @param head what all events have
 * @param source who tells
 */
public record MessengerEvent(EventHead head, Source source) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.empty();
    }

    /** The part of the messenger. */
    public enum Source {
        /** A chat bot: {@code ONIMBOT..}, {@code ONIMCOMMAND..}. */
        BOT,
        /** Chats: {@code ONIMV2..}. */
        CHAT,
        /** Connectors of open lines: {@code ONIMCONNECTOR..}. */
        CONNECTOR,
        /** Open lines: {@code ONOPENLINE..}, {@code ONSESSION..}. */
        OPEN_LINE
    }
}
