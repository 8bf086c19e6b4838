#include "bot/core/decide/families.hpp"
#include "bot/core/decide/room_hearing.hpp"
#include "bot/core/language/prefixes.hpp"
#include "bot/core/language/secret_mask.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using event::Instant;
using event::MessagePosted;

/// What of a message may be kept.
struct Kept {
    MessagePosted message;
    bool masked = false;
    bool off_record = false;
};

Kept keep(MessagePosted message) {
    if (language::off_the_record(message.text.plain)) {
        message.text = {};
        message.raw.clear();
        message.files.clear();
        return {std::move(message), false, true};
    }
    auto [text, masked] = language::mask_secrets(std::move(message.text));
    message.text = std::move(text);
    if (!message.raw.empty()) {
        auto raw = language::mask_secrets_in(message.raw);
        // The same secret may be cut up by markup there and so be overlooked.
        message.raw = masked && raw == message.raw ? std::string{} : std::move(raw);
    }
    for (auto& file : message.files) {
        file.name = language::mask_secrets_in(std::move(file.name));
        file.url = language::mask_secrets_in(std::move(file.url));
    }
    return {std::move(message), masked, false};
}

void complete(Ruling& ruling, MessagePosted& message) {
    std::vector<event::PersonRef> people;
    if (message.author.kind == event::PersonKind::human)
        people.push_back(message.author.ref);
    for (const auto& span : message.text.spans) {
        if (const auto* person = std::get_if<event::PersonRef>(&span.meaning))
            people.push_back(*person);
    }
    message.author = ruling.known(std::move(message.author));
    ruling.look_up(people);
}

bool has_first_text(const HeldMessage* held) {
    return held != nullptr && !held->revisions.empty() && held->revisions.front().empty();
}

void note_as_written(Ruling& ruling, event::IncidentId id, const MessagePosted& message) {
    const auto prefix = language::note_prefix(message.text.plain);
    if (prefix == 0)
        return;
    auto text = event::part(message.text, prefix, message.text.plain.size());
    ruling.record(id, message.posted_at, message.author,
                  incident::Noted{incident::NoteKind::note, std::move(text), message.message});
}

/// A version of a message that we have, or that may turn up.
void revise(Ruling& ruling, const HeldMessage& held, const event::MessageEdited& edited) {
    const auto& editor = edited.now.author.ref;
    const bool of_another = !editor.id.empty() && !held.author.id.empty() && editor != held.author;
    if (held.off_record || of_another)
        return;
    const bool known_version =
        !edited.revision.empty() &&
        std::binary_search(held.revisions.begin(), held.revisions.end(), edited.revision);
    if (known_version)
        return;
    auto kept = keep(edited.now);
    const bool newest = edited.revision.empty() || edited.revision > held.revision;
    const bool same = kept.message.text.plain == held.text && kept.message.files == held.files;
    if (newest && same && !kept.off_record)
        return;
    complete(ruling, kept.message);
    const auto& message = kept.message;
    ruling.record(held.incident, edited.edited_at, message.author,
                  incident::Revised{message.message, edited.revision, message.text, message.raw,
                                    message.files, kept.masked, kept.off_record, edited.id});
    if (kept.off_record) {
        leave_out_of_tickets(ruling, {held.incident}, message.message);
        return ruling.forget({held.incident, message.message});
    }
    reword_orders(ruling, held.incident, message.message);
    if (newest && !held.noted && held.said.number != 0)
        note_as_written(ruling, held.incident, message);
}

/// Where an edit does not tell when its original was posted, it stands at its own time until the
/// original turns up.
MessagePosted dated(const event::MessageEdited& edited) {
    auto message = edited.now;
    if (message.posted_at == Instant{})
        message.posted_at = edited.edited_at;
    return message;
}

}  // namespace

std::optional<event::IncidentId> record_for(const Ruling& ruling, const event::ChatEvent& event,
                                            std::optional<Instant> at) {
    const auto& snapshot = ruling.snapshot();
    if (event.into) {
        const bool there = snapshot.named && snapshot.named->incident.id == *event.into;
        return there ? event.into : std::nullopt;
    }
    if (!snapshot.here || !incident::captures(snapshot.here->incident, event.room))
        return std::nullopt;
    const auto* room = incident::find_room(snapshot.here->incident, event.room);
    // A room made for the incident holds nothing older than it.
    if (room->origin == incident::RoomOrigin::adopted && at &&
        *at < room->linked_at - clocks_differ_by)
        return std::nullopt;
    return snapshot.here->incident.id;
}

const HeldMessage* held_by(const Ruling& ruling, event::IncidentId id) {
    const auto& held = ruling.snapshot().held;
    const auto found = std::find_if(held.begin(), held.end(), [&](const HeldMessage& message) {
        return message.incident == id;
    });
    return found == held.end() ? nullptr : &*found;
}

std::vector<event::IncidentId> concerned(const Ruling& ruling, const event::ChatEvent& event,
                                         std::optional<Instant> at) {
    std::vector<event::IncidentId> result;
    if (!event.into) {
        for (const auto& held : ruling.snapshot().held)
            result.push_back(held.incident);
    }
    const auto now = at || result.empty() ? record_for(ruling, event, at) : std::nullopt;
    if (now && std::find(result.begin(), result.end(), *now) == result.end())
        result.push_back(*now);
    return result;
}

std::vector<event::IncidentId> marked_in(const Ruling& ruling, const event::ChatEvent& event,
                                         std::optional<Instant> at) {
    auto result = concerned(ruling, event, at);
    return result.empty() ? concerned(ruling, event, std::nullopt) : result;
}

void record_said(Ruling& ruling, event::IncidentId id, MessagePosted message,
                 const std::string& revision) {
    auto kept = keep(std::move(message));
    complete(ruling, kept.message);
    const auto said = kept.message;
    ruling.record(id, said.posted_at, said.author,
                  incident::Said{std::move(kept.message), kept.masked, kept.off_record, revision});
    const auto* held = held_by(ruling, id);
    if (held == nullptr || !held->noted)
        note_as_written(ruling, id, said);
    // Marked before it came: the mark's receipt has waited for it.
    const auto is_key = [](const StandingMark& mark) {
        return mark.kind == incident::MarkKind::key;
    };
    if (held != nullptr && held->said.number == 0 && !held->removed &&
        std::any_of(held->marks.begin(), held->marks.end(), is_key))
        give_receipt(ruling, id, said.message, event::Change::added);
}

void decide_posted(Ruling& ruling, const event::ChatEvent& event, const MessagePosted& posted) {
    if (posted.author.kind == event::PersonKind::ourselves ||
        interview_posted(ruling, event, posted))
        return;
    const auto id = record_for(ruling, event, posted.arrived_at.value_or(posted.posted_at));
    if (!id || has_first_text(held_by(ruling, *id)))
        return;
    record_said(ruling, *id, posted, {});
}

void decide_edited(Ruling& ruling, const event::ChatEvent& event,
                   const event::MessageEdited& edited) {
    if (edited.now.author.kind == event::PersonKind::ourselves ||
        interview_edited(ruling, event, edited))
        return;
    const auto posted_at =
        edited.now.posted_at == Instant{} ? std::nullopt : std::optional{edited.now.posted_at};
    for (const auto id : concerned(ruling, event, posted_at)) {
        const auto* held = held_by(ruling, id);
        if (held != nullptr && held->said.number != 0)
            revise(ruling, *held, edited);
        else if (record_for(ruling, event, edited.now.posted_at) == id)
            record_said(ruling, id, dated(edited), edited.revision);
        else if (!posted_at)  // of a message before our time, or of one that is still to come
            revise(ruling, held != nullptr ? *held : HeldMessage{.incident = id}, edited);
    }
}

void decide_deleted(Ruling& ruling, const event::ChatEvent& event,
                    const event::MessageDeleted& deleted) {
    const bool ours = deleted.author && deleted.author->kind == event::PersonKind::ourselves;
    if (ours || interview_deleted(ruling, event, deleted))
        return;
    const auto by = deleted.by.value_or(event.actor);
    for (const auto id : concerned(ruling, event, deleted.posted_at)) {
        const auto* held = held_by(ruling, id);
        if (held == nullptr || !held->removed)
            ruling.record(id, event.at, by,
                          incident::Removed{deleted.message, held == nullptr && !deleted.posted_at,
                                            deleted.author});
        reword_orders(ruling, id, deleted.message);
    }
}

}  // namespace bot::core::decide
