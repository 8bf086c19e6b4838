#include "adapters/http/header_list.hpp"

#include <algorithm>

namespace adapters::http {

namespace {

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace

bool same_word(std::string_view left, std::string_view right) {
    return left.size() == right.size() &&
           std::equal(left.begin(), left.end(), right.begin(),
                      [](char one, char other) { return lower(one) == lower(other); });
}

bool has_token(std::string_view value, std::string_view token) {
    while (!value.empty()) {
        const auto comma = std::min(value.find(','), value.size());
        if (same_word(trimmed(value.substr(0, comma)), token))
            return true;
        value.remove_prefix(std::min(comma + 1, value.size()));
    }
    return false;
}

HeaderList::HeaderList(std::initializer_list<Line> lines) {
    for (const auto& [name, value] : lines)
        add(name, value);
}

void HeaderList::add(std::string_view name, std::string_view value) {
    Spot spot{};
    spot.begin = static_cast<std::uint32_t>(x_text.size());
    spot.name = static_cast<std::uint32_t>(name.size());
    spot.value = static_cast<std::uint32_t>(value.size());
    x_text.append(name).append(value);
    x_spots.push_back(spot);
}

void HeaderList::set(std::string_view name, std::string_view value) {
    remove(name);
    add(name, value);
}

void HeaderList::remove(std::string_view name) {
    std::vector<Spot> kept;
    for (std::size_t at = 0; at < size(); ++at)
        if (!same_word(line(at).first, name))
            kept.push_back(x_spots[at]);
    x_spots = std::move(kept);
}

void HeaderList::clear() {
    x_text.clear();
    x_spots.clear();
}

void HeaderList::reserve(std::size_t lines, std::size_t bytes) {
    x_spots.reserve(lines);
    x_text.reserve(bytes);
}

std::optional<std::string_view> HeaderList::find(std::string_view name) const {
    for (std::size_t at = 0; at < size(); ++at)
        if (const auto [found, value] = line(at); same_word(found, name))
            return value;
    return std::nullopt;
}

std::string_view HeaderList::value_or_empty(std::string_view name) const {
    return find(name).value_or(std::string_view{});
}

std::vector<std::string_view> HeaderList::all(std::string_view name) const {
    std::vector<std::string_view> values;
    for (std::size_t at = 0; at < size(); ++at)
        if (const auto [found, value] = line(at); same_word(found, name))
            values.push_back(value);
    return values;
}

std::size_t HeaderList::count(std::string_view name) const {
    return all(name).size();
}

HeaderList::Line HeaderList::line(std::size_t at) const {
    const auto& spot = x_spots[at];
    const std::string_view text = x_text;
    return {text.substr(spot.begin, spot.name), text.substr(spot.begin + spot.name, spot.value)};
}

}  // namespace adapters::http
