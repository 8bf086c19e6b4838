#include "bot/core/timeline/amendments.hpp"

#include <algorithm>
#include <tuple>
#include <variant>

namespace bot::core::timeline {
namespace {

using incident::Fact;

void append(std::vector<const Fact*>& to, const std::vector<const Fact*>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

/// Which of the facts about a message stands for it: the message as first posted before one known
/// by its edit alone, that before a note of it, a deletion, an edit of a message we never saw.
int rank(const Fact& fact) {
    if (const auto* said = std::get_if<incident::Said>(&fact.body))
        return said->revision.empty() ? 0 : 1;
    if (std::holds_alternative<incident::Noted>(fact.body))
        return 2;
    return std::holds_alternative<incident::Removed>(fact.body) ? 3 : 4;
}

bool is_name(const Fact& fact) {
    const auto* altered = std::get_if<incident::RoomAltered>(&fact.body);
    return altered == nullptr || altered->property == event::RoomProperty::name;
}

}  // namespace

std::size_t KeyHash::operator()(const MessageKey& key) const {
    return std::hash<std::string_view>{}(key.message);
}

std::size_t KeyHash::operator()(const ReactionKey& key) const {
    const std::hash<std::string_view> hash;
    return (hash(key.message.message) * 31 + hash(key.person)) * 31 + hash(key.reaction);
}

void Amendments::add(const Amendments& other) {
    append(revisions, other.revisions);
    append(notes, other.notes);
    append(removals, other.removals);
    append(marks, other.marks);
    append(strikes, other.strikes);
}

bool earlier(const Fact* left, const Fact* right) {
    const auto time = [](const Fact* fact) {
        return std::pair{std::min(fact->at, fact->recorded), fact->number};
    };
    return time(left) < time(right);
}

const event::MessageRef* message_of(const Fact& fact) {
    if (const auto* said = std::get_if<incident::Said>(&fact.body))
        return &said->message.message;
    if (const auto* noted = std::get_if<incident::Noted>(&fact.body))
        return noted->source ? &*noted->source : nullptr;
    if (const auto* revised = std::get_if<incident::Revised>(&fact.body))
        return &revised->message;
    if (const auto* removed = std::get_if<incident::Removed>(&fact.body))
        return &removed->message;
    return nullptr;
}

FactIndex::FactIndex(std::span<const Fact> facts) {
    for (const auto& fact : facts) {
        if (const auto* moved = std::get_if<incident::RoomReplaced>(&fact.body))
            x_moves.push_back({moved->was, moved->now, fact.number});
    }
    x_lines.reserve(facts.size());
    x_origins.reserve(facts.size());
    for (const auto& fact : facts)
        index(fact);
}

void FactIndex::index_own_id(const Fact& fact) {
    const auto add = [&](const event::MessageRef& message, const std::string& id) {
        const auto& room = current(message.room);
        if (!id.empty())
            x_own_ids.insert({room.platform, room.room, id});
    };
    if (const auto* reacted = std::get_if<incident::Reacted>(&fact.body))
        add(reacted->message, reacted->id);
    else if (const auto* revised = std::get_if<incident::Revised>(&fact.body))
        add(revised->message, revised->id);
}

/// Not one that was taken back, nor one by somebody else: that is no edit, whatever it says.
bool FactIndex::counts(const Fact& revision, const Fact& of) const {
    const auto human = [](const Fact& fact) {
        return fact.actor.kind == event::PersonKind::human && !fact.actor.ref.id.empty();
    };
    const auto* revised = std::get_if<incident::Revised>(&revision.body);
    const auto* said = std::get_if<incident::Said>(&of.body);
    const bool from_platform =
        revised != nullptr || std::holds_alternative<incident::Said>(revision.body);
    if (from_platform && said != nullptr && human(revision) && human(of) &&
        revision.actor.ref != of.actor.ref)
        return false;
    if (revised == nullptr || revised->id.empty())
        return true;
    const auto& room = current(revised->message.room);
    const auto found = x_of_messages.find({room.platform, room.room, revised->id});
    return found == x_of_messages.end() || found->second.removals.empty();
}

void FactIndex::index(const Fact& fact) {
    index_own_id(fact);
    if (const auto* message = message_of(fact))
        offer_origin(*message, fact);
    else
        x_lines.push_back(&fact);
    const auto* said = std::get_if<incident::Said>(&fact.body);
    const auto* noted = std::get_if<incident::Noted>(&fact.body);
    if (said != nullptr && !said->revision.empty()) {
        x_of_messages[key(said->message.message)].revisions.push_back(&fact);
    } else if (noted != nullptr && noted->source) {
        x_of_messages[key(*noted->source)].notes.push_back(&fact);
    } else if (const auto* revised = std::get_if<incident::Revised>(&fact.body)) {
        x_of_messages[key(revised->message)].revisions.push_back(&fact);
    } else if (const auto* removed = std::get_if<incident::Removed>(&fact.body)) {
        x_of_messages[key(removed->message)].removals.push_back(&fact);
    } else if (const auto* pinned = std::get_if<incident::Pinned>(&fact.body)) {
        x_of_messages[key(pinned->message)].marks.push_back(&fact);
    } else if (const auto* marked = std::get_if<incident::Marked>(&fact.body)) {
        if (marked->message) {
            x_of_messages[key(*marked->message)].marks.push_back(&fact);
            x_marking_reactions[reaction_key(*marked->message, fact, marked->via)] = true;
        } else if (marked->entry) {
            x_of_entries[marked->entry->number].marks.push_back(&fact);
        }
    } else if (const auto* reacted = std::get_if<incident::Reacted>(&fact.body)) {
        auto& last = x_reactions[reaction_key(reacted->message, fact, reacted->reaction)];
        if (last == nullptr || earlier(last, &fact))
            last = &fact;
    } else if (const auto* rewritten = std::get_if<incident::EntryRevised>(&fact.body)) {
        x_of_entries[rewritten->entry.number].revisions.push_back(&fact);
    } else if (const auto* struck = std::get_if<incident::EntryStruck>(&fact.body)) {
        x_of_entries[struck->entry.number].strikes.push_back(&fact);
    } else if (const auto* linked = std::get_if<incident::RoomLinked>(&fact.body)) {
        x_room_names.emplace_back(linked->room, &fact);
    } else if (const auto* altered = std::get_if<incident::RoomAltered>(&fact.body)) {
        if (is_name(fact))
            x_room_names.emplace_back(altered->room, &fact);
        if (!fact.actor.ref.id.empty())
            x_alterations.push_back(&fact);
    }
}

void FactIndex::offer_origin(const event::MessageRef& message, const Fact& fact) {
    const auto identity = key(message);
    const auto [place, fresh] = x_origins.try_emplace(identity, x_lines.size());
    if (fresh)
        return x_lines.push_back(&fact);
    const auto* other = &fact;
    auto& stands = x_lines[place->second];
    const bool better =
        rank(fact) != rank(*stands) ? rank(fact) < rank(*stands) : fact.number < stands->number;
    if (better)
        std::swap(other, stands);
    x_other_numbers[identity].push_back(other->number.number);
}

std::vector<const Fact*> FactIndex::lines() const {
    auto lines = x_lines;
    std::erase_if(lines, [&](const Fact* fact) { return !makes_entry(*fact); });
    return lines;
}

bool FactIndex::makes_entry(const Fact& fact) const {
    if (const auto* reacted = std::get_if<incident::Reacted>(&fact.body)) {
        const auto identity = reaction_key(reacted->message, fact, reacted->reaction);
        return reacted->change == event::Change::added && x_reactions.at(identity) == &fact &&
               !x_marking_reactions.contains(identity);
    }
    if (const auto* altered = std::get_if<incident::RoomAltered>(&fact.body))
        return !told_better(fact, *altered);
    if (const auto* gap = std::get_if<incident::Gap>(&fact.body))
        return !made_good(fact, *gap);
    if (const auto* removed = std::get_if<incident::Removed>(&fact.body))
        return !removed->unseen && !x_own_ids.contains(key(removed->message));
    if (const auto* ticketed = std::get_if<incident::Ticketed>(&fact.body))
        return incident::makes_line(*ticketed);
    return !std::holds_alternative<incident::CardPosted>(fact.body) &&
           !std::holds_alternative<incident::Pinned>(fact.body) &&
           !std::holds_alternative<incident::Revised>(fact.body) &&
           !std::holds_alternative<incident::Marked>(fact.body) &&
           !std::holds_alternative<incident::EntryRevised>(fact.body) &&
           !std::holds_alternative<incident::EntryStruck>(fact.body) &&
           !std::holds_alternative<incident::Debriefed>(fact.body);
}

bool FactIndex::told_better(const Fact& fact, const incident::RoomAltered& altered) const {
    return fact.actor.ref.id.empty() &&
           std::any_of(x_alterations.begin(), x_alterations.end(), [&](const Fact* other) {
               const auto& named = std::get<incident::RoomAltered>(other->body);
               return named.property == altered.property && named.value == altered.value &&
                      current(named.room) == current(altered.room) &&
                      is_same_change(other->at, fact.at);
           });
}

bool FactIndex::made_good(const Fact& fact, const incident::Gap& gap) const {
    return std::any_of(x_moves.begin(), x_moves.end(), [&](const Move& move) {
        return move.now == gap.room && fact.number < move.number;
    });
}

Amendments FactIndex::amendments(const Fact& fact) const {
    Amendments all;
    const auto of_entry = [&](std::int64_t number) {
        if (const auto found = x_of_entries.find(number); found != x_of_entries.end())
            all.add(found->second);
    };
    if (!x_of_entries.empty())
        of_entry(fact.number.number);
    const auto* message = message_of(fact);
    if (message == nullptr || x_of_messages.empty())
        return all;
    const auto identity = key(*message);
    if (const auto found = x_of_messages.find(identity); found != x_of_messages.end())
        all.add(found->second);
    if (const auto others = x_other_numbers.find(identity); others != x_other_numbers.end()) {
        for (const auto number : others->second)
            of_entry(number);
    }
    std::erase_if(all.revisions, [&](const Fact* each) { return !counts(*each, fact); });
    return all;
}

const Fact* FactIndex::origin(const event::MessageRef& message) const {
    const auto found = x_origins.find(key(message));
    const bool held = found != x_origins.end() && makes_entry(*x_lines[found->second]);
    return held ? x_lines[found->second] : nullptr;
}

std::string_view FactIndex::room_name(const event::RoomRef& room) const {
    const Fact* last = nullptr;
    for (const auto& [named, fact] : x_room_names) {
        if (current(named) == current(room) && (last == nullptr || earlier(last, fact)))
            last = fact;
    }
    if (last == nullptr)
        return {};
    if (const auto* linked = std::get_if<incident::RoomLinked>(&last->body))
        return linked->name;
    return std::get<incident::RoomAltered>(last->body).value;
}

MessageKey FactIndex::key(const event::MessageRef& message) const {
    const auto& room = current(message.room);
    return {room.platform, room.room, message.message};
}

const event::RoomRef& FactIndex::current(const event::RoomRef& room) const {
    const auto* now = &room;
    for (std::size_t hops = 0; hops < x_moves.size(); ++hops) {
        const auto* next = now;
        for (const auto& move : x_moves) {
            if (move.was == *now)
                next = &move.now;
        }
        if (next == now)
            break;
        now = next;
    }
    return *now;
}

ReactionKey FactIndex::reaction_key(const event::MessageRef& message, const Fact& fact,
                                    std::string_view reaction) const {
    return {key(message), fact.actor.ref.platform, fact.actor.ref.id, reaction};
}

}  // namespace bot::core::timeline
