#pragma once

#include "adapters/sandbox/sandbox_action.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace adapters::sandbox {

struct ChatPerson {
    std::string id;
    std::string name;
    friend bool operator==(const ChatPerson&, const ChatPerson&) = default;
};

struct ChatRoom {
    std::string id;  ///< also its name
    std::string topic;
    std::string direct_with;  ///< a person's private messages with the bot; empty: a room
    bool restricted = false;  ///< seen by its members only
    std::set<std::string> members;
};

/// Who reacted, and by which line.
struct ChatReaction {
    std::string person;
    std::int64_t line = 0;
    bot::core::event::Instant at;
};

enum class MessageShape {
    post,     ///< words of a person or the bot
    command,  ///< a typed command, shown to who typed it
    note      ///< what happened in the room: somebody joined, the topic changed
};

struct ChatMessage {
    std::int64_t number = 0;
    MessageShape shape = MessageShape::post;
    std::string room;
    std::string author;
    bot::core::event::Instant at;
    std::string typed;
    bot::core::event::Text text;
    std::optional<std::int64_t> thread;
    std::vector<bot::core::outbox::Button> buttons;
    std::optional<bot::core::outbox::Card> card;
    std::optional<Attachment> attachment;
    std::string only;
    std::int64_t edit_line = 0;  ///< the last edit's; 0: as first written
    bot::core::event::Instant edited_at;
    bool deleted = false;
    bool pinned = false;
    std::int64_t replies = 0;
    std::map<std::string, std::vector<ChatReaction>> reactions;
};

/// What a line touched; what a line with a key came to.
struct Touched {
    bool applied = false;  ///< false: the line could not be and changed nothing
    std::vector<std::int64_t> messages;
    std::vector<std::string> rooms;
};

/// The chat as its lines made it. Same lines, same state. Pure.
class State {
public:
    /// Why this may not be done now, for the person's eyes; nothing where it may.
    [[nodiscard]] std::optional<std::string> refusal(const std::string& by,
                                                     const Action& action) const;
    /// Whether it would change nothing: the reaction is there already, the topic the same.
    [[nodiscard]] bool changes_nothing(const std::string& by, const Action& action) const;
    /// Applies the next line, which gets the next number. A line that cannot be applied (a journal
    /// somebody edited) takes its number and changes nothing.
    std::int64_t apply(const Line& line);
    /// Counts a line that cannot be read.
    std::int64_t skip();

    [[nodiscard]] std::int64_t newest() const {
        return static_cast<std::int64_t>(x_touched.size());
    }
    [[nodiscard]] bot::core::event::Instant newest_at() const { return x_newest_at; }
    /// When the chat began; tells one chat from another.
    [[nodiscard]] bot::core::event::Instant opened_at() const { return x_opened_at; }
    [[nodiscard]] std::int64_t delivered() const { return x_delivered; }
    /// The line that a key made, where there is one.
    [[nodiscard]] std::optional<std::int64_t> line_of(const std::string& by,
                                                      const std::string& key) const;
    /// What line `number` touched. Its first message or room is what it made.
    [[nodiscard]] const Touched& touched(std::int64_t number) const;

    [[nodiscard]] static const std::vector<ChatPerson>& people();
    [[nodiscard]] const ChatRoom* room(std::string_view id) const;
    [[nodiscard]] const ChatMessage* message(std::int64_t number) const;
    [[nodiscard]] const std::map<std::string, ChatRoom, std::less<>>& rooms() const {
        return x_rooms;
    }
    /// In the order they were written.
    [[nodiscard]] const std::map<std::int64_t, ChatMessage>& messages() const { return x_messages; }

private:
    friend struct Applying;
    [[nodiscard]] bool is_unfit(const Line& line) const;

    std::map<std::string, ChatRoom, std::less<>> x_rooms;
    std::map<std::int64_t, ChatMessage> x_messages;
    std::map<std::pair<std::string, std::string>, std::int64_t> x_keys;
    std::vector<Touched> x_touched;
    bot::core::event::Instant x_opened_at{};
    bot::core::event::Instant x_newest_at{};
    std::int64_t x_delivered = 0;
};

/// A person's or the bot's name; the id itself where nobody is called so.
[[nodiscard]] std::string name_of(std::string_view id);
[[nodiscard]] bool is_person(std::string_view id);  ///< one of those who are played
/// "m12" ↔ 12; nothing for anything else.
[[nodiscard]] std::string message_id(std::int64_t number);
[[nodiscard]] std::optional<std::int64_t> parse_message_id(std::string_view id);

}  // namespace adapters::sandbox
