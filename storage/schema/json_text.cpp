#include "storage/schema/json_reader.hpp"
#include "storage/schema/json_writer.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace storage::schema {
namespace {

using nlohmann::json;

const json& as_json(const void* node) {
    return *static_cast<const json*>(node);
}

bool stands_for_itself(char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

}  // namespace

void write_string(std::string& out, std::string_view text) {
    if (!std::all_of(text.begin(), text.end(), stands_for_itself)) {
        out += json(text).dump(-1, ' ', false, json::error_handler_t::replace);
        return;
    }
    out += '"';
    out += text;
    out += '"';
}

void write_number(std::string& out, std::int64_t number) {
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number);
    out.append(digits, end.ptr);
}

JsonNode JsonNode::member(std::string_view key) const {
    if (!is_object())
        return JsonNode{};
    const auto& object = as_json(x_node);
    const auto found = object.find(key);
    return found == object.end() ? JsonNode{} : JsonNode{&*found};
}

bool JsonNode::is_list() const {
    return there() && as_json(x_node).is_array();
}

bool JsonNode::is_object() const {
    return there() && as_json(x_node).is_object();
}

std::size_t JsonNode::size() const {
    return is_list() ? as_json(x_node).size() : 0;
}

JsonNode JsonNode::item(std::size_t index) const {
    return index < size() ? JsonNode{&as_json(x_node)[index]} : JsonNode{};
}

std::vector<std::pair<std::string, JsonNode>> JsonNode::members() const {
    std::vector<std::pair<std::string, JsonNode>> result;
    if (is_object())
        for (const auto& [key, value] : as_json(x_node).items())
            result.emplace_back(key, JsonNode{&value});
    return result;
}

bool JsonNode::get(std::string& text) const {
    if (!there() || !as_json(x_node).is_string())
        return false;
    text = as_json(x_node).get_ref<const std::string&>();
    return true;
}

bool JsonNode::get(std::int64_t& number) const {
    if (!there() || !as_json(x_node).is_number_integer())
        return false;
    number = as_json(x_node).get<std::int64_t>();
    return true;
}

bool JsonNode::get(bool& truth) const {
    if (!there() || !as_json(x_node).is_boolean())
        return false;
    truth = as_json(x_node).get<bool>();
    return true;
}

struct JsonDocument::Tree {
    json root;
};

JsonDocument::JsonDocument(std::string_view bytes)
    : x_tree{std::make_unique<Tree>(Tree{json::parse(bytes, nullptr, false)})} {}

JsonDocument::~JsonDocument() = default;

JsonNode JsonDocument::root() const {
    return x_tree->root.is_discarded() ? JsonNode{} : JsonNode{&x_tree->root};
}

void JsonReader::complain(std::string_view key, std::string_view word) {
    if (!x_trouble.empty())
        return;
    x_trouble = "cannot read \"" + std::string{key} + "\"";
    if (!word.empty())
        x_trouble += ": \"" + std::string{word} + "\" is not known to this version";
}

}  // namespace storage::schema
