#pragma once

#include "bot/core/event/ids.hpp"
#include "bot/core/event/instant.hpp"
#include "bot/core/event/text.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bot::core::event {

enum class PersonKind {
    human,
    bot,       ///< another program: its words are kept, it is never a participant
    ourselves  ///< this program: its posts are never captured as speech
};

/// Somebody, as the platform named them when it spoke of them. An empty name means "not told".
struct Person {
    PersonRef ref;
    std::string name;
    PersonKind kind = PersonKind::human;
    friend auto operator<=>(const Person&, const Person&) = default;
};

/// A file somebody attached: what it is and where it lies, never its content.
struct File {
    std::string id;
    std::string name;
    std::string media_type;
    std::int64_t size = 0;  ///< bytes; 0 where not told
    std::string url;        ///< without any token
    friend auto operator<=>(const File&, const File&) = default;
};

enum class Change { added, removed };

enum class PostKind {
    plain,
    action,     ///< "/me …"
    alert,      ///< posted by another program
    system,     ///< written by the platform about the room
    unreadable  ///< encrypted, or withheld by the platform
};

/// A message as it now stands. Also the way a fetched or imported message comes in.
struct MessagePosted {
    MessageRef message;
    Instant posted_at;
    Person author;
    Text text;
    std::string raw;  ///< as it came over the wire; empty where it equals text.plain
    std::optional<std::string>
        thread;  ///< id of the thread's first message; none for that first one
    std::vector<File> files;
    std::string permalink;  ///< may be empty
    PostKind kind = PostKind::plain;
    /// Where `posted_at` is no more than the sender's word: when the platform had it, by our clock.
    std::optional<Instant> arrived_at = {};
    friend bool operator==(const MessagePosted&, const MessagePosted&) = default;
};

/// A message has another text. `revision` orders versions of one message (larger is later, compared
/// as text of equal form); empty when the platform changed it by itself (a link preview, say),
/// which is no version. May arrive before the message itself.
struct MessageEdited {
    MessagePosted now;
    std::string revision;
    Instant edited_at;
    std::string id = {};  ///< of the edit itself, where the platform has one
};

/// The message may also be the id of a reaction or of an edit, where the platform has such.
struct MessageDeleted {
    MessageRef message;
    std::optional<Instant> posted_at;
    std::optional<Person> author;  ///< of the message, where told
    std::optional<Person> by;      ///< who removed it, where told
};

/// `reaction` is the emoji without skin tone: the platform's name for it without colons, aliases
/// resolved ("pushpin"), or the character itself ("📌").
struct ReactionChanged {
    MessageRef message;
    std::optional<Instant> posted_at;   ///< of the message, where the platform's id tells
    std::optional<std::string> thread;  ///< of the message, where told
    std::string reaction;
    Change change = Change::added;
    std::string id = {};  ///< of the reaction itself, where the platform has one
};

/// The platform's own pin.
struct PinChanged {
    MessageRef message;
    std::optional<Instant> posted_at;
    Change change = Change::added;
};

struct MembershipChanged {
    Person person;
    Change change = Change::added;  ///< added: joined; removed: left
    std::optional<Person> inviter;
};

/// We are asked into a room; the actor asks.
struct Invited {
    bool direct = false;    ///< for a conversation between the two of us
    std::string room_name;  ///< empty where it has none
    bool encrypted = false;
};

enum class RoomProperty {
    name,
    topic,
    purpose,
    archived,
    restored,
    deleted,
    made_private,
    made_public,
    posting_rules,
    encrypted,  ///< from now on we cannot read what is said there
    other
};

struct RoomChanged {
    RoomProperty property = RoomProperty::other;
    std::string value;  ///< the new name, topic, purpose; else what the platform said about it
};

/// The room goes on under another id; the old one is the event's room.
struct RoomMoved {
    RoomRef now;
    /// No more than the actor's word, who may name any room: the new one has to confirm it.
    bool claimed = false;
};

enum class CommandOrigin { typed, button, form, shortcut };

/// Somebody asked something of us. `text` is what stands behind the command word. Buttons carry the
/// very words one would type. A form carries its fields by name and the command in `text`.
struct CommandGiven {
    Text text;
    CommandOrigin origin = CommandOrigin::typed;
    std::map<std::string, std::string> fields;
    std::optional<MessageRef> about;    ///< the message a shortcut was used on, or a button is on
    std::optional<std::string> thread;  ///< of that message
    std::string trigger;                ///< the platform's one-time permission to open a form
    std::string room_name;              ///< of the event's room; empty where not told
    std::string reaction = {};          ///< id of the reaction that said it, where one did
    /// Whether the deliverer can show a private answer itself; else it is posted.
    bool answered_inline = true;
    /// Where it is stale (see ChatEvent): the message it was typed as, which was said all the same.
    std::optional<MessagePosted> said = {};
};

/// What lies between two instants, not they themselves.
struct Stretch {
    Instant from;
    Instant to;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// Not heard or seen from `from` to `to`: in the event's room or, where it names none, in any.
struct MissedStretch {
    Instant from;
    Instant to;
    std::string reason;
    bool lost = false;  ///< to read it back would not help
};

/// Somebody's name, as the platform tells it now.
struct PersonRenamed {
    Person person;
    std::string handle;     ///< what people type behind "@"; may be empty
    std::string time_zone;  ///< IANA name; empty where not told
};

/// A kind we do not know: kept by its raw type name, for the log and the metrics.
struct Unknown {
    std::string type;
};

using ChatBody = std::variant<MessagePosted, MessageEdited, MessageDeleted, ReactionChanged,
                              PinChanged, MembershipChanged, Invited, RoomChanged, RoomMoved,
                              CommandGiven, MissedStretch, PersonRenamed, Unknown>;

/// One thing a chat platform handed us.
struct ChatEvent {
    EventKey key;
    RoomRef room;  ///< where; an empty `room` for what has no place
    Instant at;    ///< the platform's own time of the happening, full precision
    Person actor;  ///< who did it; an empty id where not told
    ChatBody body;
    /// Set by an import: the incident it belongs to, whatever the room is used for today.
    std::optional<IncidentId> into;
    bool outsider = false;  ///< the actor is not of our organisation
    bool stale = false;     ///< it comes so late that whoever did it expects nothing of it any more
};

}  // namespace bot::core::event
