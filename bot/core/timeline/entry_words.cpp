#include "bot/core/timeline/entry_words.hpp"

#include "bot/core/timeline/ticket_words.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <variant>

namespace bot::core::timeline {
namespace {

using event::TextWriter;

std::string shown(incident::Severity severity) {
    std::string name{incident::to_string(severity)};
    if (severity == incident::Severity::unset)
        return name;
    for (char& c : name) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return name;
}

/// What somebody is called where only their reference is at hand; readers put today's name there.
std::string_view label(const event::Person& person) {
    return person.name.empty() ? std::string_view{person.ref.id} : std::string_view{person.name};
}

std::string_view property_words(event::RoomProperty property) {
    switch (property) {
        case event::RoomProperty::name:
            return "was renamed";
        case event::RoomProperty::topic:
            return "has a new topic";
        case event::RoomProperty::purpose:
            return "has a new purpose";
        case event::RoomProperty::archived:
            return "was archived";
        case event::RoomProperty::restored:
            return "was restored";
        case event::RoomProperty::deleted:
            return "was deleted";
        case event::RoomProperty::made_private:
            return "was made private";
        case event::RoomProperty::made_public:
            return "was made public";
        case event::RoomProperty::posting_rules:
            return "has new posting rules";
        case event::RoomProperty::encrypted:
            return "was encrypted";
        case event::RoomProperty::other:
            break;
    }
    return "was changed";
}

/// Whether the sender's clock tells another time than it can have been.
bool is_off(event::Instant posted, event::Instant arrived) {
    return std::chrono::abs(posted - arrived) > std::chrono::minutes{5};
}

EntryKind kind_of(const event::MessagePosted& message) {
    switch (message.kind) {
        case event::PostKind::alert:
            return EntryKind::alert;
        case event::PostKind::system:
            return EntryKind::room;
        case event::PostKind::plain:
        case event::PostKind::action:
        case event::PostKind::unreadable:
            break;
    }
    return message.text.plain.empty() && !message.files.empty() ? EntryKind::file
                                                                : EntryKind::message;
}

EntryKind kind_of(incident::NoteKind kind) {
    switch (kind) {
        case incident::NoteKind::note:
            return EntryKind::note;
        case incident::NoteKind::decision:
            return EntryKind::decision;
        case incident::NoteKind::hypothesis:
            return EntryKind::hypothesis;
        case incident::NoteKind::update:
            break;
    }
    return EntryKind::update;
}

struct Describer {
    const FactIndex& index;
    Entry& entry;

    void write(EntryKind kind, TextWriter& text) const {
        entry.kind = kind;
        entry.text = text.take();
    }
    void write(EntryKind kind, std::string_view before, std::string_view words) const {
        TextWriter text;
        text.plain(before).plain(words);
        write(kind, text);
    }
    TextWriter about_room(const event::RoomRef& room) const {
        entry.source.room = room;
        TextWriter text;
        const auto name = index.room_name(room);
        text.room(room, name.empty() ? std::string_view{room.room} : name);
        return text;
    }
    void from_message(const event::MessageRef& message) const {
        entry.source.room = message.room;
        entry.source.message = message.message;
    }

    void operator()(const incident::Opened& body) const {
        TextWriter text;
        text.plain(body.origin == incident::Origin::imported ? "Read from an archive: "
                   : body.kind == incident::Kind::drill      ? "Opened a drill: "
                                                             : "Opened: ");
        text.plain(body.title);
        if (body.severity != incident::Severity::unset)
            text.plain(" (" + shown(body.severity) + ")");
        write(EntryKind::command, text);
    }
    void operator()(const incident::RoomLinked& body) const {
        auto text = about_room(body.room);
        text.plain(body.origin == incident::RoomOrigin::created   ? " was made for the incident"
                   : body.origin == incident::RoomOrigin::adopted ? " was taken into the incident"
                                                                  : " was read from an archive");
        write(EntryKind::room, text);
    }
    void operator()(const incident::RoomUnlinked& body) const {
        auto text = about_room(body.room);
        text.plain(" was taken out of the incident");
        write(EntryKind::room, text);
    }
    void operator()(const incident::RoomAltered& body) const {
        auto text = about_room(body.room);
        text.plain(" ").plain(property_words(body.property));
        if (!body.value.empty())
            text.plain(": ").plain(body.value);
        write(EntryKind::room, text);
    }
    void operator()(const incident::RoomReplaced& body) const {
        auto text = about_room(body.now);
        text.plain(" was moved by the platform");
        write(EntryKind::room, text);
    }
    void operator()(const incident::CardPosted&) const {}
    void operator()(const incident::SeveritySet& body) const {
        TextWriter text;
        text.plain("Severity " + shown(body.was) + " → " + shown(body.now));
        if (!body.reason.empty())
            text.plain(": " + body.reason);
        write(EntryKind::severity, text);
    }
    void operator()(const incident::StatusSet& body) const {
        TextWriter text;
        text.plain("Status ").plain(incident::to_string(body.was)).plain(" → ");
        text.plain(incident::to_string(body.now));
        if (!body.note.empty())
            text.plain(": " + body.note);
        write(EntryKind::status, text);
    }
    void operator()(const incident::TitleSet& body) const {
        write(EntryKind::command, "Title: ", body.now);
    }
    void operator()(const incident::SummarySet& body) const {
        write(EntryKind::command, "Summary: ", body.now);
    }
    void operator()(const incident::ImpactSet& body) const {
        write(EntryKind::command, "Impact: ", body.now);
    }
    void operator()(const incident::RoleSet& body) const {
        TextWriter text;
        text.plain(body.role).plain(": ");
        if (body.now)
            text.person(body.now->ref, label(*body.now));
        else
            text.plain("nobody any more");
        write(EntryKind::role, text);
    }
    void operator()(const incident::MilestoneSet& body) const {
        TextWriter text;
        text.plain("Milestone: ").plain(body.name);
        if (!body.problem.empty())
            text.plain(" (" + body.problem + ")");
        write(EntryKind::milestone, text);
    }
    void operator()(const incident::Said& body) const {
        const auto& message = body.message;
        if (message.posted_at != event::Instant{})
            entry.at = message.posted_at;
        entry.kind = kind_of(message);
        entry.author = message.author;
        entry.masked = body.masked;
        entry.off_record = body.off_record;
        if (!body.off_record) {
            entry.text = message.text;
            entry.files = message.files;
        }
        if (message.arrived_at && is_off(entry.at, *message.arrived_at))
            entry.arrived_at = message.arrived_at;
        entry.claimed_at = message.claimed_at;
        entry.thread = message.thread;
        from_message(message.message);
        entry.source.permalink = message.permalink;
    }
    void operator()(const incident::Revised&) const {}
    void operator()(const incident::Removed& body) const {
        entry.kind = EntryKind::message;
        // Who removed it need not be who wrote it.
        entry.author = body.author.value_or(event::Person{});
        from_message(body.message);
    }
    void operator()(const incident::Reacted& body) const {
        entry.source.room = body.message.room;
        TextWriter text;
        text.plain("Reacted with :" + body.reaction + ":");
        if (const auto* origin = index.origin(body.message); origin != nullptr) {
            entry.about = origin->number;
            text.plain(" to " + event::to_string(origin->number));
        }
        write(EntryKind::reaction, text);
    }
    void operator()(const incident::Pinned&) const {}
    void operator()(const incident::Marked&) const {}
    void operator()(const incident::MemberChanged& body) const {
        const bool joined = body.change == event::Change::added;
        TextWriter text;
        text.person(body.person.ref, label(body.person)).plain(joined ? " joined " : " left ");
        text.append(about_room(body.room).take());
        if (body.inviter)
            text.plain(", invited by ").person(body.inviter->ref, label(*body.inviter));
        if (entry.author.ref.id.empty())
            entry.author = body.person;
        write(EntryKind::membership, text);
    }
    void operator()(const incident::Noted& body) const {
        entry.kind = kind_of(body.kind);
        entry.text = body.text;
        if (body.source)
            from_message(*body.source);
    }
    void operator()(const incident::EntryRevised&) const {}
    void operator()(const incident::EntryStruck&) const {}
    void operator()(const incident::Debriefed&) const {}
    void operator()(const incident::Ticketed& body) const {
        entry.kind = EntryKind::ticket;
        entry.text = ticket_words(body, entry.author);
    }
    void operator()(const incident::CommandRun& body) const {
        TextWriter text;
        text.plain(body.command);
        if (!body.outcome.empty())
            text.plain(" → " + body.outcome);
        write(EntryKind::command, text);
    }
    void operator()(const incident::Gap& body) const {
        TextWriter text;
        text.plain("Messages in ").append(about_room(body.room).take()).plain(" may be missing");
        if (!body.reason.empty())
            text.plain(": " + body.reason);
        if (body.to != event::Instant{})
            entry.until = body.to;
        write(EntryKind::gap, text);
    }
};

}  // namespace

void describe(const incident::Fact& fact, const FactIndex& index, Entry& entry) {
    std::visit(Describer{index, entry}, fact.body);
}

}  // namespace bot::core::timeline
