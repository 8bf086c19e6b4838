#pragma once

#include "bot/core/incident/fact.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::debrief {

struct PollCount {
    int yes = 0;
    int no = 0;
    [[nodiscard]] int answers() const { return yes + no; }
    /// Of fewer, numbers would tell who they are.
    [[nodiscard]] bool may_be_shown() const { return answers() >= 5; }
};

/// The two questions at the end, as an incident's facts tell of them: counts for everybody, and
/// while it is open, whose standing answer is whose, so that it can be changed.
struct Poll {
    struct Vote {
        event::FactNumber fact;  ///< that still has whose it is
        event::PersonRef who;
        std::string reaction;  ///< id of the one that gave it; empty where none did
        incident::PollQuestion question = incident::PollQuestion::learned;
        incident::YesOrNo answer = incident::YesOrNo::none;
    };

    std::optional<event::Instant> opened;
    std::optional<event::Instant> closed;
    std::map<incident::PollQuestion, PollCount> counts;
    std::vector<Vote> votes;

    [[nodiscard]] bool is_open() const { return opened && !closed; }
    [[nodiscard]] PollCount count(incident::PollQuestion question) const;
    /// The standing answer of a person, by all accounts of theirs; null where there is none.
    [[nodiscard]] const Vote* of(std::span<const event::PersonRef> accounts,
                                 incident::PollQuestion question) const;
    [[nodiscard]] const Vote* by_reaction(std::string_view id) const;
};

/// True where the fact was about the poll.
bool apply(Poll& poll, const incident::Fact& fact);

/// What a Voted has as its `told`.
[[nodiscard]] std::string voter_words(const event::PersonRef& who, std::string_view reaction);

/// "Learned something that changes how they work: 4 of 6 who answered. …", a sentence a question;
/// without a poll nothing.
[[nodiscard]] std::string poll_words(const Poll& poll);

}  // namespace bot::core::debrief
