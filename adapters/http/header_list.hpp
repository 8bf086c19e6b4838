#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace adapters::http {

/// Whether two header names, or tokens in a header, are the same word: ASCII case does not count.
[[nodiscard]] bool same_word(std::string_view left, std::string_view right);

/// Whether a comma-separated header value ("keep-alive, Upgrade") holds this token.
[[nodiscard]] bool has_token(std::string_view value, std::string_view token);

/// Header lines in the order they came, duplicates included. Views stay valid until the next
/// change. Kept in one piece of text, because a server makes one of these per request.
class HeaderList {
public:
    using Line = std::pair<std::string_view, std::string_view>;

    HeaderList() = default;
    HeaderList(std::initializer_list<Line> lines);

    void add(std::string_view name, std::string_view value);
    /// Replaces every line of that name by one.
    void set(std::string_view name, std::string_view value);
    void remove(std::string_view name);
    void clear();
    void reserve(std::size_t lines, std::size_t bytes);

    /// The value of the first line of that name.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    /// The same, or nothing at all.
    [[nodiscard]] std::string_view value_or_empty(std::string_view name) const;
    [[nodiscard]] std::vector<std::string_view> all(std::string_view name) const;
    [[nodiscard]] std::size_t count(std::string_view name) const;
    [[nodiscard]] std::size_t size() const { return x_spots.size(); }
    /// `at` is below size().
    [[nodiscard]] Line line(std::size_t at) const;

private:
    struct Spot {
        std::uint32_t begin;
        std::uint32_t name;
        std::uint32_t value;
    };
    std::string x_text;
    std::vector<Spot> x_spots;
};

}  // namespace adapters::http
