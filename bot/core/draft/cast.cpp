#include "bot/core/draft/cast.hpp"

#include "bot/core/draft/clean_text.hpp"
#include "bot/core/language/neutral_pronouns.hpp"

#include <algorithm>
#include <array>
#include <variant>

namespace bot::core::draft {
namespace {

constexpr std::string_view nameless = "someone (name not known yet)";

std::string letters(std::size_t number) {
    std::string out;
    for (auto rest = number + 1; rest > 0; rest = (rest - 1) / 26)
        out.insert(out.begin(), static_cast<char>('A' + static_cast<int>((rest - 1) % 26)));
    return out;
}

std::string_view without(char sign, std::string_view label) {
    return !label.empty() && label.front() == sign ? label.substr(1) : label;
}

bool opens_in_browser(std::string_view url) {
    const auto starts = [&](std::string_view scheme) {
        return url.size() > scheme.size() &&
               std::equal(scheme.begin(), scheme.end(), url.begin(),
                          [](char a, char b) { return a == (b | 0x20) || a == b; });
    };
    return (starts("https://") || starts("http://")) &&
           std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c != 0x7F; });
}

RunKind kind_of(event::Style style) {
    switch (style) {
        case event::Style::bold:
            return RunKind::bold;
        case event::Style::italic:
            return RunKind::italic;
        case event::Style::code:
            break;
    }
    return RunKind::code;
}

/// A role may have any name, also that of somebody ("bob-backup"), or one that only they ever had.
bool tells_nobody(std::string_view role) {
    static constexpr std::array<std::string_view, 6> usual{"lead",   "comms", "facilitator",
                                                           "scribe", "ops",   "liaison"};
    return std::find(usual.begin(), usual.end(), role) != usual.end();
}

}  // namespace

Cast::Cast(const Material& material, std::span<const timeline::Entry> entries, People people)
    : x_people{people}, x_accounts{material.accounts} {
    learn_entries(entries);
    learn_facts(material.facts);
    if (!material.incident.reporter.id.empty())
        known(material.incident.reporter);
    for (const auto& [role, person] : material.incident.roles)
        known(person);
    for (const auto& linked : material.incident.rooms)
        x_rooms[linked.room] = one_line(linked.name);
    // Moved rooms, newest move last: what was said under the old id was said in the same room.
    // Those taken out again keep the name they came with.
    for (auto fact = material.facts.rbegin(); fact != material.facts.rend(); ++fact) {
        if (const auto* moved = std::get_if<incident::RoomReplaced>(&fact->body))
            x_rooms.try_emplace(moved->was, x_rooms[moved->now]);
        else if (const auto* linked = std::get_if<incident::RoomLinked>(&fact->body))
            x_rooms.try_emplace(linked->room, one_line(linked->name));
    }
    give_names(material.people);
    if (roles())
        give_roles(material);
}

Cast::Known& Cast::known(const event::PersonRef& account) {
    if (const auto place = x_places.find(account); place != x_places.end())
        return x_known[place->second];
    const auto one = x_accounts.find(account);
    const auto& person = one == x_accounts.end() ? account : one->second;
    const auto [place, fresh] = x_places.try_emplace(person, x_known.size());
    const auto index = place->second;
    if (fresh)
        x_known.emplace_back().refs.push_back(person);
    if (x_places.emplace(account, index).second)
        x_known[index].refs.push_back(account);
    return x_known[index];
}

void Cast::learn(const event::Person& person, event::Instant at) {
    if (person.ref.id.empty())
        return;
    auto& one = known(person.ref);
    one.program = one.program || person.kind != event::PersonKind::human;
    if (person.name.empty() || (person.name == one.name && at <= one.named_at))
        return;
    if (std::find(one.also.begin(), one.also.end(), person.name) == one.also.end())
        one.also.push_back(person.name);
    // Of two names told at one moment the smaller stands, whatever order they came in.
    if (one.name.empty() || at > one.named_at || (at == one.named_at && person.name < one.name)) {
        one.name = person.name;
        one.named_at = at;
    }
}

void Cast::learn(const event::Text& text) {
    for (const auto& span : text.spans) {
        if (const auto* person = std::get_if<event::PersonRef>(&span.meaning);
            person != nullptr && !person->id.empty())
            known(*person);
    }
}

void Cast::learn_entries(std::span<const timeline::Entry> entries) {
    for (const auto& entry : entries) {
        if (!entry.author.ref.id.empty())
            known(entry.author.ref);
        learn(entry.text);
        for (const auto& version : entry.earlier)
            learn(version.text);
        for (const auto& mark : entry.marks)
            learn(mark.by, mark.at);
        if (entry.strike)
            learn(entry.strike->by, entry.strike->at);
    }
}

void Cast::learn_facts(std::span<const incident::Fact> facts) {
    for (const auto& fact : facts) {
        learn(fact.actor, fact.at);
        if (const auto* said = std::get_if<incident::Said>(&fact.body)) {
            learn(said->message.author, fact.at);
        } else if (const auto* member = std::get_if<incident::MemberChanged>(&fact.body)) {
            learn(member->person, fact.at);
            if (member->inviter)
                learn(*member->inviter, fact.at);
        } else if (const auto* role = std::get_if<incident::RoleSet>(&fact.body)) {
            if (role->now)
                learn(*role->now, fact.at);
        } else if (const auto* told = std::get_if<incident::Debriefed>(&fact.body)) {
            if (!told->person.id.empty())
                known(told->person);
            if (const auto* plan = std::get_if<incident::SeatPlanned>(&told->step))
                learn(plan->who, fact.at);
        } else if (const auto* ticketed = std::get_if<incident::Ticketed>(&fact.body)) {
            learn(ticketed->words);
            if (const auto* offered = std::get_if<incident::OwnerOffered>(&ticketed->step))
                learn(offered->owner, fact.at);
            if (const auto* named = std::get_if<incident::SponsorNamed>(&ticketed->step))
                learn(named->sponsor, fact.at);
            const auto* seen = std::get_if<incident::SeenInTracker>(&ticketed->step);
            if (seen != nullptr && seen->owner)
                learn(*seen->owner, fact.at);
        }
    }
    x_participants = static_cast<std::size_t>(std::count_if(
        x_known.begin(), x_known.end(), [](const Known& one) { return !one.program; }));
}

void Cast::give_names(std::span<const event::PersonRenamed> people) {
    for (const auto& told : people) {
        const auto place = x_places.find(told.person.ref);
        if (place == x_places.end())
            continue;
        auto& one = x_known[place->second];
        for (const auto& name : {told.person.name, told.handle}) {
            if (!name.empty())
                one.also.push_back(name);
        }
        if (!told.person.name.empty())
            one.name = told.person.name;
        else if (one.name.empty())
            one.name = told.handle;
    }
    for (auto& one : x_known) {
        one.shown = one_line(one.name, 120);
        if (one.shown.empty())
            one.shown = nameless;
    }
}

void Cast::learn_files(std::span<const incident::Fact> facts) {
    for (const auto& fact : facts) {
        const auto* said = std::get_if<incident::Said>(&fact.body);
        const auto* revised = std::get_if<incident::Revised>(&fact.body);
        const std::vector<event::File> none;
        for (const auto& file : said != nullptr      ? said->message.files
                                : revised != nullptr ? revised->files
                                                     : none)
            x_role_words.add_whole(file.name, "a file");
    }
}

void Cast::give_roles(const Material& material) {
    std::unordered_map<event::PersonRef, std::string, PersonHash> held;
    for (const auto& [role, person] : material.incident.roles)
        if (tells_nobody(role))
            held.try_emplace(person, role);
    if (const auto lead = material.incident.roles.find("lead");
        lead != material.incident.roles.end())
        held[lead->second] = "lead";
    std::size_t responders = 0;
    std::size_t programs = 0;
    learn_files(material.facts);
    for (auto& one : x_known) {
        const auto role = std::find_if(one.refs.begin(), one.refs.end(),
                                       [&](const auto& ref) { return held.contains(ref); });
        if (role != one.refs.end())
            one.shown = held[*role];
        else if (one.program)
            one.shown = "program " + letters(programs++);
        else
            one.shown = "responder " + letters(responders++);
        for (const auto& name : one.also) {
            x_role_words.add(name, one.shown);
            x_role_words.add_initials(name, one.shown);
        }
        for (const auto& ref : one.refs)
            x_role_words.add_id(ref.id, one.shown);
    }
    hide(material.people);
    hide(material.everybody);
    x_role_words.settle();
}

/// Of those with a part under every name they ever had and by every account of theirs.
void Cast::hide(std::span<const event::PersonRenamed> people) {
    for (const auto& told : people) {
        const auto& ref = told.person.ref;
        const auto tied = x_accounts.find(ref);
        auto place = x_places.find(ref);
        if (place == x_places.end() && tied != x_accounts.end())
            place = x_places.find(tied->second);
        const std::string_view instead = place == x_places.end()
                                             ? language::NameMask::stranger
                                             : std::string_view{x_known[place->second].shown};
        x_role_words.add(told.person.name, instead);
        x_role_words.add(told.handle, instead);
        x_role_words.add_id(ref.id, instead);
    }
}

std::string_view Cast::name(const event::PersonRef& person) const {
    if (person.id.empty())
        return {};
    const auto place = x_places.find(person);
    return place == x_places.end() ? nameless : std::string_view{x_known[place->second].shown};
}

std::string Cast::room(const event::RoomRef& room, std::string_view label) const {
    const auto found = x_rooms.find(room);
    auto shown = found != x_rooms.end() ? found->second : std::string{};
    if (shown.empty() && without('#', label) != room.room)
        shown = one_line(without('#', label));
    if (shown.empty())
        return "a room";
    return "#" + masked(without('#', shown));
}

std::string Cast::masked(std::string_view text) const {
    return roles() ? x_role_words.replaced(text) : std::string{text};
}

std::string Cast::plain(std::string_view text) const {
    return roles() ? language::neutral_pronouns(masked(text)) : std::string{text};
}

Run Cast::run(const event::Span& span, std::string_view label) const {
    if (const auto* person = std::get_if<event::PersonRef>(&span.meaning)) {
        const auto shown = name(*person);
        const bool said = shown == nameless && without('@', label) != person->id;
        if (roles())
            return {RunKind::person, std::string{shown}, {}};
        return {RunKind::person, said ? one_line(label) : "@" + std::string{shown}, {}};
    }
    if (const auto* ref = std::get_if<event::RoomRef>(&span.meaning))
        return {RunKind::plain, room(*ref, label), {}};
    if (const auto* style = std::get_if<event::Style>(&span.meaning))
        return {kind_of(*style), *style == event::Style::code ? masked(label) : plain(label), {}};
    const auto* link = std::get_if<event::Link>(&span.meaning);
    if (link == nullptr || roles() || !opens_in_browser(link->url))
        return {RunKind::plain, masked(label), {}};
    return {RunKind::link, std::string{label}, valid_utf8(link->url)};
}

Runs Cast::words(const event::Text& text) const {
    const std::string_view all = text.plain;
    Runs runs;
    std::size_t at = 0;
    const auto plain_until = [&](std::size_t end) {
        if (end > at)
            runs.push_back({RunKind::plain, clean(plain(all.substr(at, end - at))), {}});
        at = end;
    };
    for (const auto& span : text.spans) {
        if (span.offset < at || span.length > all.size() || span.offset > all.size() - span.length)
            continue;
        plain_until(span.offset);
        runs.push_back(run(span, all.substr(span.offset, span.length)));
        runs.back().text = clean(runs.back().text);
        at = span.offset + span.length;
    }
    plain_until(all.size());
    return runs;
}

std::string Cast::plain(const event::Text& text) const {
    const std::string_view all = text.plain;
    if (text.spans.empty())
        return plain(all);
    std::string out;
    std::size_t at = 0;
    for (const auto& span : text.spans) {
        if (span.offset < at || span.length > all.size() || span.offset > all.size() - span.length)
            continue;
        out += plain(all.substr(at, span.offset - at));
        out += run(span, all.substr(span.offset, span.length)).text;
        at = span.offset + span.length;
    }
    return out + plain(all.substr(at));
}

}  // namespace bot::core::draft
