#pragma once

#include "storage/schema/enum_words.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace storage::schema {

/// A look at one value inside a JsonDocument, which must outlive it. All methods are total: what
/// is not there or of another type is "nothing" or false.
class JsonNode {
public:
    JsonNode() = default;
    explicit JsonNode(const void* node) : x_node{node} {}

    [[nodiscard]] bool there() const { return x_node != nullptr; }
    [[nodiscard]] JsonNode member(std::string_view key) const;
    [[nodiscard]] bool is_list() const;
    [[nodiscard]] bool is_object() const;
    [[nodiscard]] std::size_t size() const;  ///< of a list
    [[nodiscard]] JsonNode item(std::size_t index) const;
    [[nodiscard]] std::vector<std::pair<std::string, JsonNode>> members() const;
    [[nodiscard]] bool get(std::string& text) const;
    [[nodiscard]] bool get(std::int64_t& number) const;
    [[nodiscard]] bool get(bool& truth) const;

private:
    const void* x_node = nullptr;
};

/// Parsed JSON. Its root is nothing where the bytes are no JSON.
class JsonDocument {
public:
    explicit JsonDocument(std::string_view bytes);
    ~JsonDocument();
    JsonDocument(const JsonDocument&) = delete;
    JsonDocument& operator=(const JsonDocument&) = delete;
    [[nodiscard]] JsonNode root() const;

private:
    struct Tree;
    std::unique_ptr<Tree> x_tree;
};

/// Reads what JsonWriter wrote into values fresh from their constructors. The first trouble is
/// kept in words and stops nothing, so look at `trouble()` at the end.
class JsonReader {
public:
    template <class T>
    using Field = T&;

    JsonReader(JsonNode object, std::string& trouble) : x_object{object}, x_trouble{trouble} {}

    template <class T>
    void operator()(std::string_view key, T& member) {
        if (const auto node = x_object.member(key); node.there())
            value(node, member, key);
    }
    template <class T>
    void unless(std::string_view key, T& member, const T& usual) {
        const auto node = x_object.member(key);
        member = node.there() ? T{} : usual;
        operator()(key, member);
    }

    template <class T>
    void value(JsonNode node, T& member, std::string_view key) {
        if constexpr (std::is_enum_v<T>) {
            std::string text;
            const auto known = node.get(text) ? from_word<T>(text) : std::nullopt;
            known ? void(member = *known) : complain(key, text);
        } else {
            if (!node.is_object())
                return complain(key);
            JsonReader inner{node, x_trouble};
            fields(inner, member);
        }
    }
    void value(JsonNode node, std::string& text, std::string_view key) {
        if (!node.get(text))
            complain(key);
    }
    void value(JsonNode node, std::int64_t& number, std::string_view key) {
        if (!node.get(number))
            complain(key);
    }
    void value(JsonNode node, int& number, std::string_view key) {
        std::int64_t wide = 0;
        if (node.get(wide) && std::in_range<int>(wide))
            number = static_cast<int>(wide);
        else
            complain(key);
    }
    void value(JsonNode node, std::size_t& number, std::string_view key) {
        std::int64_t wide = 0;
        if (!node.get(wide) || wide < 0)
            return complain(key);
        number = static_cast<std::size_t>(wide);
    }
    void value(JsonNode node, bool& truth, std::string_view key) {
        if (!node.get(truth))
            complain(key);
    }
    void value(JsonNode node, event::Instant& at, std::string_view key) {
        std::int64_t count = 0;
        if (!node.get(count))
            return complain(key);
        at = event::Instant{event::Instant::duration{count}};
    }
    void value(JsonNode node, event::Day& day, std::string_view key) {
        std::string text;
        const auto known = node.get(text) ? event::from_date(text) : std::nullopt;
        known ? void(day = *known) : complain(key, text);
    }
    template <class T>
    void value(JsonNode node, std::optional<T>& some, std::string_view key) {
        value(node, some.emplace(), key);
    }
    template <class T>
    void value(JsonNode node, std::vector<T>& list, std::string_view key) {
        if (!node.is_list())
            return complain(key);
        for (std::size_t index = 0; index < node.size(); ++index)
            value(node.item(index), list.emplace_back(), key);
    }
    template <class T>
    void value(JsonNode node, std::map<std::string, T>& map, std::string_view key) {
        if (!node.is_object())
            return complain(key);
        for (const auto& [name, item] : node.members())
            value(item, map[name], key);
    }
    template <class A, class B>
    void value(JsonNode node, std::pair<A, B>& pair, std::string_view key) {
        if (!node.is_list() || node.size() != 2)
            return complain(key);
        value(node.item(0), pair.first, key);
        value(node.item(1), pair.second, key);
    }
    void complain(std::string_view key, std::string_view word = {});

private:
    JsonNode x_object;
    std::string& x_trouble;
};

}  // namespace storage::schema
