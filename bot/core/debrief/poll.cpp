#include "bot/core/debrief/poll.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace bot::core::debrief {
namespace {

using incident::PollQuestion;
using incident::YesOrNo;

void add(PollCount& count, YesOrNo answer, int votes) {
    count.yes += answer == YesOrNo::yes ? votes : 0;
    count.no += answer == YesOrNo::no ? votes : 0;
}

/// Nothing where it was erased.
std::optional<Poll::Vote> vote_of(const incident::Fact& fact, const incident::Voted& voted,
                                  const std::string& told) {
    const auto colon = told.find(':');
    if (colon == std::string::npos || voted.now == YesOrNo::none)
        return std::nullopt;
    const auto end = std::min(told.find('\n'), told.size());
    return Poll::Vote{fact.number,
                      {told.substr(0, colon), told.substr(colon + 1, end - colon - 1)},
                      end == told.size() ? std::string{} : told.substr(end + 1),
                      voted.question,
                      voted.now};
}

}  // namespace

PollCount Poll::count(PollQuestion question) const {
    const auto found = counts.find(question);
    return found == counts.end() ? PollCount{} : found->second;
}

const Poll::Vote* Poll::of(std::span<const event::PersonRef> accounts,
                           PollQuestion question) const {
    const auto found = std::find_if(votes.begin(), votes.end(), [&](const Vote& vote) {
        return vote.question == question &&
               std::find(accounts.begin(), accounts.end(), vote.who) != accounts.end();
    });
    return found == votes.end() ? nullptr : &*found;
}

const Poll::Vote* Poll::by_reaction(std::string_view id) const {
    const auto found = std::find_if(votes.begin(), votes.end(), [&](const Vote& vote) {
        return !id.empty() && vote.reaction == id;
    });
    return found == votes.end() ? nullptr : &*found;
}

bool apply(Poll& poll, const incident::Fact& fact) {
    const auto* body = std::get_if<incident::Debriefed>(&fact.body);
    if (body == nullptr)
        return false;
    if (std::holds_alternative<incident::PollOpened>(body->step)) {
        poll.opened = poll.opened.value_or(fact.at);
        return true;
    }
    if (std::holds_alternative<incident::PollClosed>(body->step)) {
        poll.closed = poll.closed.value_or(fact.at);
        return true;
    }
    const auto* voted = std::get_if<incident::Voted>(&body->step);
    if (voted == nullptr)
        return false;
    auto& count = poll.counts[voted->question];
    add(count, voted->was, -1);
    add(count, voted->now, 1);
    if (auto vote = vote_of(fact, *voted, body->told))
        poll.votes.push_back(*std::move(vote));
    return true;
}

std::string voter_words(const event::PersonRef& who, std::string_view reaction) {
    return to_string(who) + (reaction.empty() ? "" : "\n") + std::string{reaction};
}

std::string poll_words(const Poll& poll) {
    if (!poll.opened)
        return {};
    constexpr std::array<std::pair<PollQuestion, std::string_view>, 2> questions{
        {{PollQuestion::learned, "Learned something that changes how they work: "},
         {PollQuestion::again, "Would come to a debrief like it again: "}}};
    std::string words;
    for (const auto& [question, about] : questions) {
        const auto count = poll.count(question);
        words += (words.empty() ? "" : " ") + std::string{about};
        words += count.may_be_shown() ? std::to_string(count.yes) + " of " +
                                            std::to_string(count.answers()) + " who answered."
                                      : "fewer than five answers, so no numbers.";
    }
    return words;
}

}  // namespace bot::core::debrief
