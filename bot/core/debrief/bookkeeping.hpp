#pragma once

#include "bot/core/debrief/interview.hpp"

#include <span>
#include <vector>

namespace bot::core::debrief {

/// Of which there are words still that no document has.
[[nodiscard]] std::vector<event::FactNumber> unused_answers(const Interview& interview);

/// Somebody wrote to them, and more is to be said.
[[nodiscard]] bool goes_on(const Interview& interview);

/// What is to be left of an incident's facts once nobody needs to know any more who was asked what,
/// when, and how they went along with it. Of interviews that are over: those with an answer that
/// stands in documents keep it, and their author, who may still take it back; of all others only
/// counts are left. Interviews that go on, or have words that nobody let go, are left alone.
/// Gives the facts that change, with their numbers.
[[nodiscard]] std::vector<incident::Fact> without_bookkeeping(
    std::span<const incident::Fact> facts);

}  // namespace bot::core::debrief
