#include "bot/core/event/ids.hpp"

#include <charconv>

namespace bot::core::event {
namespace {

std::optional<std::int64_t> positive(std::string_view digits) {
    std::int64_t value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc{} || stop != end || value <= 0)
        return std::nullopt;
    return value;
}

/// The rest of `text` behind `prefix`, letters compared without case.
std::optional<std::string_view> behind(std::string_view text, std::string_view prefix) {
    if (text.size() < prefix.size())
        return std::nullopt;
    for (std::size_t i = 0; i < prefix.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
        if (c != prefix[i])
            return std::nullopt;
    }
    return text.substr(prefix.size());
}

}  // namespace

std::string to_string(IncidentId id) {
    return "INC-" + std::to_string(id.number);
}
std::string to_string(FactNumber fact) {
    return "e" + std::to_string(fact.number);
}
std::string to_string(const RoomRef& room) {
    return room.platform + ":" + room.room;
}
std::string to_string(const PersonRef& person) {
    return person.platform + ":" + person.id;
}

std::optional<IncidentId> parse_incident(std::string_view text) {
    const auto number = positive(behind(text, "inc-").value_or(text));
    return number ? std::optional{IncidentId{*number}} : std::nullopt;
}

std::optional<FactNumber> parse_fact(std::string_view text) {
    const auto digits = behind(text, "e");
    const auto number = digits ? positive(*digits) : std::nullopt;
    return number ? std::optional{FactNumber{*number}} : std::nullopt;
}

}  // namespace bot::core::event
