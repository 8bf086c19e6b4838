#include "bot/core/draft/answer_number.hpp"

#include "bot/core/draft/file_blocks.hpp"

#include <string>

namespace bot::core::draft {

std::int64_t answer_number(const std::optional<event::PersonRef>& author, std::string_view words) {
    constexpr std::uint64_t least = 100'000;
    constexpr std::uint64_t many = 900'000;
    const auto whose = author ? "named " + event::to_string(*author) : "nameless";
    return static_cast<std::int64_t>(least + digest(whose + "\n" + std::string{words}) % many);
}

}  // namespace bot::core::draft
