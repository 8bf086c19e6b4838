#include "bot/core/debrief/accounts.hpp"
#include "bot/core/debrief/claim_words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace bot::core::debrief {
namespace {

using incident::Seat;

bool is_heard(const Debrief& debrief, Seat seat) {
    return std::any_of(debrief.interviews.begin(), debrief.interviews.end(), [&](const auto& one) {
        const auto& seats = one.second.seats;
        return heard(one.second) && std::find(seats.begin(), seats.end(), seat) != seats.end();
    });
}

bool is_held(std::span<const Participant> participants, Seat seat) {
    return std::any_of(participants.begin(), participants.end(), [&](const Participant& one) {
        return std::find(one.seats.begin(), one.seats.end(), seat) != one.seats.end();
    });
}

bool has(const Story& story, timeline::EntryKind kind) {
    return std::any_of(story.entries.begin(), story.entries.end(), [&](const auto& entry) {
        return entry.kind == kind && !entry.strike && !entry.deleted;
    });
}

bool is_grave(const incident::Incident& incident) {
    return incident.severity == incident::Severity::sev1 ||
           incident.severity == incident::Severity::sev2;
}

bool customers_noticed(const Story& story) {
    return !story.incident.impact.empty() || has(story, timeline::EntryKind::update);
}

bool is_planned(const Debrief& debrief, Seat seat) {
    return std::any_of(debrief.interviews.begin(), debrief.interviews.end(), [&](const auto& one) {
        const auto& seats = one.second.seats;
        return !one.second.dropped && std::find(seats.begin(), seats.end(), seat) != seats.end();
    });
}

/// Whom the record knows by name and nobody asks, by name.
std::map<std::string, std::string> unasked(const Debrief& debrief, const Story& story) {
    std::map<std::string, std::string> names;
    const auto note = [&](const event::Person& person) {
        if (person.kind == event::PersonKind::human && !person.name.empty() &&
            debrief.of(person.ref) == nullptr) {
            const auto cut = cut_into_words(person.name);
            names.emplace(cut.empty() ? std::string{} : cut.front().text, person.name);
        }
    };
    for (const auto& entry : story.entries) {
        note(entry.author);
        for (const auto& mark : entry.marks)
            note(mark.by);
    }
    names.erase(std::string{});
    return names;
}

constexpr int often = 3;

/// "database" of "the database team"; empty for "our team", "the whole team", "Alice's team".
std::string team_at(const ClaimWords& words, std::size_t at) {
    const bool is_team = is_among(words[at].text, {"team", "team's", "squad", "squad's"});
    if (!is_team || at < 2 || words[at - 2].text != "the" ||
        words[at - 2].clause != words[at].clause)
        return {};
    const auto& name = words[at - 1].text;
    const bool is_name = !name.ends_with("'s") &&
                         !is_among(name, {"whole", "entire", "same", "other", "right", "wrong",
                                          "next", "new", "old", "full", "current", "best"});
    return is_name ? name : std::string{};
}

/// Teams that several messages speak of. Who belongs to one is on no record, so that whether one of
/// them was heard is the facilitator's to say.
void add_teams(const Story& story, std::vector<std::string>& lines) {
    std::map<std::string, int> mentions;
    for (const auto& entry : story.entries) {
        if (entry.kind != timeline::EntryKind::message || entry.strike || entry.deleted ||
            entry.author.kind != event::PersonKind::human)
            continue;
        std::set<std::string> teams;
        const auto words = cut_into_words(entry.text.plain);
        for (std::size_t at = 0; at < words.size(); ++at)
            if (auto team = team_at(words, at); !team.empty())
                teams.insert(std::move(team));
        for (const auto& team : teams)
            ++mentions[team];
    }
    for (const auto& [team, count] : mentions)
        if (count >= often)
            lines.push_back(std::to_string(count) + " messages speak of the " + team +
                            " team. Has one of them been heard?");
}

/// Those named in answers to whose view is missing.
void add_named(const Debrief& debrief, const Story& story, std::span<const Question> questions,
               std::vector<std::string>& lines) {
    const auto names = unasked(debrief, story);
    std::set<std::string> found;
    for (const auto& telling : tellings(debrief, questions, Reader::facilitator)) {
        if (telling.question != "Z2")
            continue;
        for (const auto& word : cut_into_words(telling.words)) {
            if (const auto name = names.find(word.text); name != names.end())
                found.insert(name->second);
        }
    }
    for (const auto& name : found)
        lines.push_back("Asked whose view is missing, somebody named " + name + ".");
}

}  // namespace

std::vector<incident::Seat> seats_to_propose(const Debrief& debrief, const Story& story) {
    std::vector<Seat> seats;
    if (is_grave(story.incident) && !is_planned(debrief, Seat::management))
        seats.push_back(Seat::management);
    if (customers_noticed(story) && !is_planned(debrief, Seat::support))
        seats.push_back(Seat::support);
    return seats;
}

std::vector<std::string> missing_seats(const Debrief& debrief, const Story& story,
                                       std::span<const Participant> participants,
                                       std::span<const Question> questions) {
    std::vector<std::string> lines;
    constexpr std::array<std::pair<Seat, std::string_view>, 3> needed{
        {{Seat::on_rota, "Nobody on rota has been heard."},
         {Seat::change_author, "The author of the change has not been heard."},
         {Seat::reviewer, "The reviewer of the change has not been heard."}}};
    for (const auto& [seat, words] : needed) {
        if (is_held(participants, seat) && !is_heard(debrief, seat))
            lines.emplace_back(words);
    }
    if (customers_noticed(story) && !is_heard(debrief, Seat::support))
        lines.emplace_back("Nobody from support has been heard, although customers were hit.");
    if (is_grave(story.incident) && has(story, timeline::EntryKind::decision) &&
        !is_heard(debrief, Seat::management))
        lines.emplace_back(
            "Nobody from management has been heard, although decisions are on the record.");
    add_teams(story, lines);
    add_named(debrief, story, questions, lines);
    return lines;
}

}  // namespace bot::core::debrief
