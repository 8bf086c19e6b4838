#include "bot/core/debrief/accounts.hpp"
#include "bot/core/debrief/nearness.hpp"
#include "bot/core/debrief/question_words.hpp"

#include <algorithm>

namespace bot::core::debrief {
namespace {

constexpr std::size_t words_of_a_fact = 140;

int length(std::size_t moments) {
    return moments <= 2 ? 45 : moments > 6 ? 90 : 60;
}

const timeline::Entry* entry_of(const Story& story, event::FactNumber number) {
    const auto found = std::find_if(story.entries.begin(), story.entries.end(),
                                    [&](const auto& entry) { return entry.id == number; });
    return found == story.entries.end() ? nullptr : &*found;
}

/// The moment's fact and the one that people wrote down next to it.
void add_facts(const Story& story, const Moment& moment, const Nearness& times,
               std::vector<std::string>& lines) {
    int left = 2;
    for (const auto& entry : story.entries) {
        const bool fits =
            entry.id == moment.entry || (entry.key() && times.near(entry.id, moment.entry));
        if (!fits || entry.strike || entry.deleted || entry.text.plain.empty() || left == 0)
            continue;
        lines.push_back("Fact: " + clock_words(entry.at) + ", " +
                        shortened_line(entry.text.plain, words_of_a_fact));
        --left;
    }
}

/// Those with the least said so far first; whoever is closest to what happened never opens.
std::string order_of_seats(const Debrief& debrief, const Story& story, const Coverage& row) {
    const auto* entry = entry_of(story, row.moment.entry);
    const auto* closest = entry == nullptr ? nullptr : debrief.of(entry->author.ref);
    auto seats = row.seats;
    std::stable_sort(seats.begin(), seats.end(), [&](const auto& one, const auto& other) {
        return one.second.size() < other.second.size();
    });
    if (closest != nullptr && !closest->seats.empty() && !seats.empty() &&
        seats.front().first == closest->seats.front())
        std::rotate(seats.begin(), seats.begin() + 1, seats.end());
    std::string words;
    for (const auto& [seat, told] : seats)
        words += (words.empty() ? "" : ", ") + std::string{incident::to_string(seat)};
    return words;
}

AgendaItem walk(const Debrief& debrief, const Story& story, std::span<const Moment> moments,
                std::span<const Question> questions) {
    std::vector<Moment> forward{moments.begin(), moments.end()};
    std::sort(forward.begin(), forward.end(), [](const Moment& one, const Moment& other) {
        return std::tie(one.at, one.entry) < std::tie(other.at, other.entry);
    });
    const Nearness times{story.entries};
    const auto differing =
        contrasts(tellings(debrief, questions, Reader::facilitator), story.entries);
    AgendaItem item{0, "Walk through the moments, forward in time", {}};
    item.lines.emplace_back("Begin before the first signal: what was an ordinary day like?");
    for (const auto& row : coverage(debrief, story.entries, forward, questions)) {
        item.lines.push_back("Moment: " + clock_words(row.moment.at));
        add_facts(story, row.moment, times, item.lines);
        if (const auto seats = order_of_seats(debrief, story, row); !seats.empty())
            item.lines.push_back("Hear in this order: " + seats);
        const bool differs =
            std::any_of(differing.begin(), differing.end(), [&](const Contrast& contrast) {
                return times.near(contrast.moment, row.moment.entry);
            });
        item.lines.push_back(differs ? question_for_all(row.moment.at)
                                     : "What did each of you have in view, and what did you expect "
                                       "to come next?");
        item.lines.emplace_back("How many of you knew this?");
    }
    return item;
}

}  // namespace

std::vector<AgendaItem> agenda(const Debrief& debrief, const Story& story,
                               std::span<const Moment> moments,
                               std::span<const Question> questions) {
    std::vector<AgendaItem> items{
        {5,
         "Opening",
         {"We rebuild how it looked to each person at the time.",
          "Risk and surprise are part of normal work, and knowing the end bends how the middle "
          "looks.",
          "Ideas for change are written down and kept for later. Nobody in this room is graded.",
          "Who is here for the first time? Who takes notes? The facilitator had no part in the "
          "incident."}}};
    items.push_back(walk(debrief, story, moments, questions));
    items.push_back(
        {8,
         "Looking across",
         {"What surprised us?", "What usually makes this go well?", "What limited it?"}});
    items.push_back(
        {5, "Conditions", {"The list is read out. What is missing in it, what is wrong?"}});
    items.push_back({2,
                     "Ideas for change",
                     {"Two or three people take them to a talk on another day. None is decided "
                      "here, and it is fine to have none."}});
    items.push_back(
        {2,
         "Two questions, by a show of hands",
         {"Have you learned something that changes how you work?", "Would you come again?",
          "The command “debrief poll” asks both in the incident's rooms, without names."}});
    int rest = length(moments.size());
    for (const auto& item : items)
        rest -= item.minutes;
    items[1].minutes = rest;
    return items;
}

}  // namespace bot::core::debrief
