#pragma once

#include "bot/core/incident/debrief_fact.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bot::core::debrief {

/// All that can be said in an interview that is no answer.
enum class Word {
    start,    ///< start, resume
    yes,      ///< starts, but where a question waits for an answer
    go_on,    ///< begin, continue: the same, but that it is no answer to whether they are called
    no,       ///< no, to whether the facilitator is to call; elsewhere an answer
    next,     ///< next, done with this one
    skip,     ///< skip, pass
    later,    ///< later, pause, not now
    stop,     ///< stop, done, finish
    decline,  ///< no thanks, decline
    back,
    edit,
    withdraw,
    audience,  ///< only me, facilitator, unattributed, everyone
    approve,
    form,      ///< to answer in a form; behind a button, and behind the form itself
    who_sees,  ///< who sees this, who sees what
    human,
    help
};

struct Spoken {
    Word word = Word::next;
    std::optional<int> number;  ///< of the answer meant, from 1; none: the last
    bool all = false;
    std::string rest;  ///< when to come back ("2h", "tomorrow"), or the audience's name
    std::optional<std::int64_t> incident;  ///< "INC-7" before or behind it; none: this talk's
    friend bool operator==(const Spoken&, const Spoken&) = default;
};

/// The word a whole message is, case and a final dot aside. None: it is an answer.
[[nodiscard]] std::optional<Spoken> read_word(std::string_view message);

/// Yes or no, and beside it only what is polite. None: it tells something.
[[nodiscard]] incident::YesOrNo read_reply(std::string_view message);

}  // namespace bot::core::debrief
