#include "config/toml_document.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <exception>
#include <utility>

namespace config {

namespace {

Table convert(const toml::table& table);

Node convert(const toml::node& node) {
    Node out;
    out.line = std::max(1U, static_cast<unsigned>(node.source().begin.line));
    if (const auto* text = node.as_string())
        out.value = text->get();
    else if (const auto* number = node.as_integer())
        out.value = number->get();
    else if (const auto* real = node.as_floating_point())
        out.value = real->get();
    else if (const auto* truth = node.as_boolean())
        out.value = truth->get();
    else if (const auto* table = node.as_table())
        out.value = convert(*table);
    else if (const auto* array = node.as_array()) {
        Array items;
        for (const toml::node& item : *array)
            items.push_back(convert(item));
        out.value = std::move(items);
    } else
        out.value = Moment{};
    return out;
}

Table convert(const toml::table& table) {
    Table out;
    for (const auto& [key, node] : table) {
        const auto line = static_cast<unsigned>(key.source().begin.line);
        out.push_back(Entry{std::string{key.str()}, std::max(1U, line), convert(node)});
    }
    // The library sorts by name.
    std::stable_sort(out.begin(), out.end(),
                     [](const Entry& a, const Entry& b) { return a.line < b.line; });
    return out;
}

}  // namespace

std::variant<Table, SyntaxError> read_toml(std::string_view text) {
    try {
        return convert(toml::parse(text));
    } catch (const toml::parse_error& error) {
        return SyntaxError{std::max(1U, static_cast<unsigned>(error.source().begin.line)),
                           std::string{error.description()}};
    } catch (const std::exception& error) {
        return SyntaxError{1, error.what()};
    }
}

std::string_view kind_of(const Node& node) {
    static constexpr std::string_view kinds[] = {
        "a string", "a whole number", "a number with a fraction", "true or false", "a date or time",
        "a list",   "a table"};
    return kinds[node.value.index()];
}

}  // namespace config
