#include "adapters/sandbox/sandbox_state.hpp"

#include <algorithm>
#include <charconv>
#include <string>

/// Who there is, and how messages are called.
namespace adapters::sandbox {

const std::vector<ChatPerson>& State::people() {
    static const std::vector<ChatPerson> all{
        {"alice", "Alice"}, {"bob", "Bob"}, {"carol", "Carol"}, {"dave", "Dave"}, {"erin", "Erin"}};
    return all;
}

std::string name_of(std::string_view id) {
    for (const auto& person : State::people())
        if (person.id == id)
            return person.name;
    return std::string{id};
}

bool is_person(std::string_view id) {
    const auto& all = State::people();
    return std::any_of(all.begin(), all.end(), [&](const auto& person) { return person.id == id; });
}

std::string message_id(std::int64_t number) {
    return "m" + std::to_string(number);
}

std::optional<std::int64_t> parse_message_id(std::string_view id) {
    if (id.size() < 2 || id.front() != 'm')
        return std::nullopt;
    std::int64_t number = 0;
    const auto [stop, error] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
    const bool good = error == std::errc{} && stop == id.data() + id.size() && number > 0;
    return good ? std::optional{number} : std::nullopt;
}

}  // namespace adapters::sandbox
