#pragma once

#include "bot/core/draft/file_blocks.hpp"

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace bot::core::draft {

/// Answers by the numbers they are cited by, see answer_number().
using CitedAnswers = std::set<std::int64_t>;

/// What stood in a draft and may no longer: lines that were generated and are not any more, and
/// answers whose authors changed them, took them back or let fewer people read them. It is to go
/// from what people changed by hand as well: who mends one line of a list of quotes keeps that
/// line, not the list.
class TakenBack {
public:
    /// Between the draft that `memory` tells of and the one of `now`, with its answers.
    TakenBack(const Memory& memory, const std::vector<FileBlock>& now, CitedAnswers answers);

    /// A file's blocks, those written by hand without it and passed through `hide`, where there is
    /// one.
    [[nodiscard]] std::vector<FileBlock> without(
        std::vector<FileBlock> file,
        const std::function<std::string(std::string_view)>& hide) const;

private:
    [[nodiscard]] bool cites_what_is_gone(std::string_view words) const;
    [[nodiscard]] std::string kept(std::string_view block) const;
    [[nodiscard]] std::string kept_item(std::string_view item) const;

    std::unordered_set<std::uint64_t> x_blocks;  ///< that were generated
    std::unordered_set<std::uint64_t> x_gone;    ///< lines
    CitedAnswers x_answers;                      ///< that are told now
};

}  // namespace bot::core::draft
