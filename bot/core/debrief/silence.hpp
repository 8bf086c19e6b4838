#pragma once

#include "bot/core/debrief/interview.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Whether people fall silent: of many together, never of one. A rise is a sign about trust.
namespace bot::core::debrief {

struct Silence {
    struct Kind {
        std::string kind;  ///< of questions: "cues"
        int asked = 0;
        int skipped = 0;
        std::size_t middle = 0;  ///< median length of the answers, in characters
    };
    int interviews = 0;
    int declined = 0;
    std::vector<Kind> kinds;  ///< those that five people at least were asked, by name
};

/// Of the interviews that are over, in the order in which they ended and in whole fives, so that no
/// look at it after the next one has ended tells that one's part. Nothing below five.
[[nodiscard]] std::optional<Silence> silence(std::span<const Debrief> debriefs,
                                             std::span<const Question> questions);

/// A line each, with what was so in debriefs before, where there were enough.
[[nodiscard]] std::vector<std::string> silence_lines(const Silence& now,
                                                     const std::optional<Silence>& before);

}  // namespace bot::core::debrief
