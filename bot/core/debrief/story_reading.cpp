#include "bot/core/debrief/story_reading.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace bot::core::debrief {
namespace {

using event::PersonRef;
using timeline::Entry;
using timeline::EntryKind;

constexpr std::array<Sign, 5> doings{Sign::acknowledge, Sign::escalate, Sign::authored,
                                     Sign::reviewed, Sign::customer_update};

bool by_program(const Entry& entry) {
    return entry.kind == EntryKind::alert || entry.author.kind != event::PersonKind::human;
}

bool counts(const Entry& entry) {
    return !entry.strike && !entry.deleted && !entry.off_record && entry.kind != EntryKind::gap;
}

/// The words with each mention read as "@someone", that of `them` as "@them".
std::string with_mentions(const event::Text& text, const PersonRef& them) {
    std::string out;
    std::size_t at = 0;
    for (const auto& span : text.spans) {
        const auto* person = std::get_if<PersonRef>(&span.meaning);
        if (person == nullptr || span.offset < at || span.offset > text.plain.size())
            continue;
        out += text.plain.substr(at, span.offset - at);
        out += *person == them ? "@them" : "@someone";
        at = std::min(span.offset + span.length, text.plain.size());
    }
    return out += text.plain.substr(at);
}

bool tells_doing(const std::set<Sign>& signs) {
    return !action_noun(signs).empty() || std::any_of(doings.begin(), doings.end(), [&](Sign sign) {
        return signs.contains(sign);
    });
}

/// A question or a wish is nothing done yet.
void drop_undone(const Entry& entry, std::set<Sign>& signs) {
    const auto end = entry.text.plain.find_last_not_of(" \n\t");
    if (end == std::string::npos || entry.text.plain[end] != '?')
        return;
    for (const auto sign : {Sign::rollback, Sign::failover, Sign::restart, Sign::deploy, Sign::flag,
                            Sign::config, Sign::claim, Sign::decision})
        signs.erase(sign);
}

}  // namespace

StoryReading::StoryReading(const Story& story, const QuestionBank& bank)
    : x_story{story},
      x_bank{bank},
      x_begin{story.incident.started_at},
      x_end{story.incident.resolved_at.value_or(event::Instant{})} {
    for (const auto& entry : story.entries) {
        if (counts(entry))
            read(entry);
        if (!story.incident.resolved_at)
            x_end = std::max(x_end, entry.at);
    }
    if (!x_signals.empty())
        x_begin = x_begin == event::Instant{} ? x_signals.front().entry->at
                                              : std::min(x_begin, x_signals.front().entry->at);
}

std::span<const Deed> StoryReading::between(event::Instant from, event::Instant to) const {
    const auto first = std::partition_point(x_deeds.begin(), x_deeds.end(),
                                            [&](const Deed& one) { return one.entry->at < from; });
    const auto last = std::partition_point(first, x_deeds.end(),
                                           [&](const Deed& one) { return one.entry->at <= to; });
    return {first, last};
}

PersonRef StoryReading::account(const PersonRef& ref) const {
    const auto found = x_story.accounts.find(ref);
    return found == x_story.accounts.end() ? ref : found->second;
}

std::vector<PersonRef> StoryReading::people_in(const Entry& entry) const {
    std::vector<PersonRef> people;
    for (const auto& span : entry.text.spans) {
        const auto* ref = std::get_if<PersonRef>(&span.meaning);
        if (ref == nullptr)
            continue;
        auto person = account(*ref);
        if (std::find(people.begin(), people.end(), person) == people.end())
            people.push_back(std::move(person));
    }
    return people;
}

void StoryReading::read(const Entry& entry) {
    if (entry.kind == EntryKind::role)
        read_role(entry);
    if (entry.author.ref.id.empty() || entry.author.kind == event::PersonKind::ourselves)
        return;
    if (by_program(entry))
        return read_program(entry);
    Deed deed{&entry, account(entry.author.ref), {}, people_in(entry), false};
    // Whoever was invited shows by what they do.
    if (entry.kind == EntryKind::membership && !deed.mentions.empty() &&
        deed.mentions.front() != deed.who)
        return;
    std::erase(deed.mentions, deed.who);
    if (deed.said() || entry.kind == EntryKind::reaction)
        deed.surprised = x_bank.surprise(entry.text.plain);
    if (deed.said()) {
        deed.signs = x_bank.signs(with_mentions(entry.text, {}));
        drop_undone(entry, deed.signs);
    }
    // A page that a person sends is one all the same.
    if (deed.signs.contains(Sign::escalate) && !deed.mentions.empty())
        x_signals.push_back({&entry, deed.mentions});
    x_deeds.push_back(std::move(deed));
}

void StoryReading::read_program(const Entry& entry) {
    if (entry.kind != EntryKind::alert && entry.kind != EntryKind::message)
        return;
    const auto general = x_bank.signs(with_mentions(entry.text, {}));
    bool of_doing = general.contains(Sign::change) || !action_noun(general).empty();
    std::vector<PersonRef> addressed;
    for (const auto& span : entry.text.spans) {
        const auto* ref = std::get_if<PersonRef>(&span.meaning);
        if (ref == nullptr)
            continue;
        auto signs = x_bank.signs(with_mentions(entry.text, *ref));
        if (signs.contains(Sign::reviewed))
            signs.erase(Sign::authored);
        const auto who = account(*ref);
        if (tells_doing(signs)) {
            x_deeds.push_back({&entry, who, std::move(signs), {}, true});
            of_doing = true;
        } else {
            addressed.push_back(who);
        }
    }
    if (!of_doing && !general.contains(Sign::all_clear))
        x_signals.push_back({&entry, std::move(addressed)});
}

void StoryReading::read_role(const Entry& entry) {
    const auto colon = entry.text.plain.find(':');
    if (colon == std::string::npos)
        return;
    Turn turn{&entry, entry.text.plain.substr(0, colon), {}, std::nullopt};
    if (const auto people = people_in(entry); !people.empty())
        turn.who = people.front();
    const auto earlier = std::find_if(x_turns.rbegin(), x_turns.rend(),
                                      [&](const Turn& one) { return one.role == turn.role; });
    if (earlier != x_turns.rend() && !earlier->who.id.empty())
        turn.before = earlier->who;
    x_turns.push_back(std::move(turn));
}

std::string StoryReading::name_of(const PersonRef& who) const {
    for (const auto& entry : x_story.entries)
        for (const auto& span : entry.text.spans) {
            const auto* ref = std::get_if<PersonRef>(&span.meaning);
            if (ref == nullptr || account(*ref) != who || span.offset >= entry.text.plain.size())
                continue;
            const auto label = entry.text.plain.substr(span.offset, span.length);
            return label.starts_with('@') ? label.substr(1) : label;
        }
    return {};
}

std::string StoryReading::role_at(const PersonRef& who, event::Instant at) const {
    std::string role;
    for (const auto& turn : x_turns) {
        if (turn.entry->at > at)
            break;
        if (turn.who == who)
            role = turn.role;
        else if (turn.role == role)
            role.clear();
    }
    if (!role.empty())
        return "the " + role;
    const bool paged = std::any_of(x_signals.begin(), x_signals.end(), [&](const Signal& signal) {
        return signal.entry->at <= at &&
               std::find(signal.paged.begin(), signal.paged.end(), who) != signal.paged.end();
    });
    return paged ? "the person on the rota" : "someone";
}

language::NameMask StoryReading::names_but(const std::vector<PersonRef>& own) const {
    language::NameMask names{language::NameMask::Reach::names};
    std::set<std::pair<PersonRef, std::string_view>> known;
    const auto is_own = [&](const PersonRef& ref) {
        return std::find(own.begin(), own.end(), ref) != own.end();
    };
    const auto add = [&](const PersonRef& ref, std::string_view name) {
        if (ref.id.empty() || is_own(ref) || !known.emplace(ref, name).second)
            return;
        names.add_id(ref.id, "…");
        names.add(name.starts_with('@') ? name.substr(1) : name, "…");
    };
    for (const auto& [ref, others] : x_story.names)
        for (const auto& name : others)
            add(ref, name);
    for (const auto& entry : x_story.entries) {
        if (entry.author.kind == event::PersonKind::human)
            add(entry.author.ref, entry.author.name);
        for (const auto& span : entry.text.spans)
            if (const auto* ref = std::get_if<PersonRef>(&span.meaning);
                ref != nullptr && span.offset <= entry.text.plain.size())
                add(*ref, std::string_view{entry.text.plain}.substr(span.offset, span.length));
    }
    names.settle();
    return names;
}

}  // namespace bot::core::debrief
