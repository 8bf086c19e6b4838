#pragma once

#include "bot/core/event/chat_event.hpp"
#include "bot/core/outbox/card.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What people and the bot do in the sandbox chat, as it is written down: one line an action. The
/// chat is nothing but its lines, applied in order (see State).
namespace adapters::sandbox {

inline constexpr const char* platform = "sandbox";
inline constexpr const char* bot_id = "incident";

/// The first line of every chat: its people and its first room come to be.
struct ChatOpened {};
/// `name` is what was wished; a name that is taken gets a number behind it.
struct RoomMade {
    std::string name;
    std::string topic;
    bool restricted = false;
};
/// Whoever did it is one of `people` (joined), or somebody else (invited them).
struct PeopleJoined {
    std::string room;
    std::vector<std::string> people;
};
struct PersonLeft {
    std::string room;
};
struct TopicSet {
    std::string room;
    std::string topic;
};
/// A document that hangs on a message.
struct Attachment {
    std::string name;
    std::string media_type;
    std::string content;
};
/// People type words, which are read when the line is applied; the bot says a Text.
struct Said {
    std::string room;
    std::optional<std::int64_t> thread;  ///< number of the thread's first message
    std::string typed;                   ///< empty where `text` is set
    std::optional<bot::core::event::Text> text;
    std::vector<bot::core::outbox::Button> buttons;
    std::optional<bot::core::outbox::Card> card;
    std::optional<Attachment> attachment;
    std::string only;  ///< the one person who sees it; empty: everybody in the room
};
struct Edited {
    std::int64_t message = 0;
    std::string typed;
    std::optional<bot::core::outbox::Card> card;
    std::optional<bot::core::event::Text> text = {};  ///< as said by the bot, with its buttons
    std::vector<bot::core::outbox::Button> buttons = {};
};
struct Deleted {
    std::int64_t message = 0;
};
struct Reacted {
    std::int64_t message = 0;
    std::string reaction;  ///< name without colons
    bot::core::event::Change change = bot::core::event::Change::added;
};
struct PinSet {
    std::int64_t message = 0;
    bot::core::event::Change change = bot::core::event::Change::added;
};
/// Something asked of the bot. A typed one stands in the room, for its sender alone.
struct Commanded {
    std::string room;
    std::optional<std::int64_t> thread;
    std::string words;  ///< behind the command word
    bot::core::event::CommandOrigin origin = bot::core::event::CommandOrigin::typed;
    std::map<std::string, std::string> fields;
    std::optional<std::int64_t> about;
};
/// Everything up to this line has been taken in by the bot. Says nothing about the chat.
struct Delivered {
    std::int64_t upto = 0;
};

using Action = std::variant<ChatOpened, RoomMade, PeopleJoined, PersonLeft, TopicSet, Said, Edited,
                            Deleted, Reacted, PinSet, Commanded, Delivered>;

/// One line. Its number is its place in the journal, from 1; the message it makes is "m<number>".
struct Line {
    bot::core::event::Instant at;
    std::string by;   ///< a person's id, or the bot's
    std::string key;  ///< of whoever asked for it: the same again is the same; may be empty
    Action action;
};

}  // namespace adapters::sandbox
