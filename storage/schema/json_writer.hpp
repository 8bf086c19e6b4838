#pragma once

#include "storage/schema/enum_words.hpp"

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace storage::schema {

/// Writes `text` as a JSON string. Bytes that are no UTF-8 become U+FFFD.
void write_string(std::string& out, std::string_view text);
void write_number(std::string& out, std::int64_t number);

/// Writes values as compact JSON, straight into a string. A struct is written through its
/// `fields(archive, value)` (see value_fields.hpp), the same function that reads it. Members that
/// hold nothing (empty, none, false, zero) are left out; enumerators and times never are.
class JsonWriter {
public:
    template <class T>
    using Field = const T&;

    explicit JsonWriter(std::string& out) : x_out{out} {}

    template <class T>
    void operator()(std::string_view key, const T& member) {
        if (blank(member))
            return;
        begin_member(key);
        value(member);
    }
    template <class T>
    void unless(std::string_view key, const T& member, const T& usual) {
        if (member == usual)
            return;
        begin_member(key);
        value(member);
    }

    template <class T>
    void value(const T& struct_value) {
        if constexpr (std::is_enum_v<T>) {
            write_string(x_out, word(struct_value));
        } else {
            x_out += '{';
            JsonWriter inner{x_out};
            fields(inner, struct_value);
            x_out += '}';
        }
    }
    void value(const std::string& text) { write_string(x_out, text); }
    void value(std::int64_t number) { write_number(x_out, number); }
    void value(int number) { write_number(x_out, number); }
    void value(std::size_t number) { write_number(x_out, static_cast<std::int64_t>(number)); }
    void value(bool truth) { x_out += truth ? "true" : "false"; }
    void value(event::Instant at) { write_number(x_out, at.time_since_epoch().count()); }
    void value(event::Day day) { write_string(x_out, event::to_date(day)); }
    template <class T>
    void value(const std::optional<T>& some) {
        value(*some);
    }
    template <class T>
    void value(const std::vector<T>& list) {
        if (list.empty())
            x_out += '[';
        char border = '[';
        for (const auto& item : list) {
            x_out += border;
            value(item);
            border = ',';
        }
        x_out += ']';
    }
    template <class T>
    void value(const std::map<std::string, T>& map) {
        if (map.empty())
            x_out += '{';
        char border = '{';
        for (const auto& [key, item] : map) {
            x_out += border;
            write_string(x_out, key);
            x_out += ':';
            value(item);
            border = ',';
        }
        x_out += '}';
    }
    template <class A, class B>
    void value(const std::pair<A, B>& pair) {
        x_out += '[';
        value(pair.first);
        x_out += ',';
        value(pair.second);
        x_out += ']';
    }

private:
    void begin_member(std::string_view key) {
        if (x_out.back() != '{')
            x_out += ',';
        x_out += '"';
        x_out += key;
        x_out += "\":";
    }
    template <class T>
    static bool blank(const T& member) {
        if constexpr (requires { member.has_value(); })
            return !member.has_value();
        else if constexpr (requires { member.empty(); })
            return member.empty();
        else if constexpr (std::integral<T>)
            return member == T{};
        else
            return false;
    }

    std::string& x_out;
};

}  // namespace storage::schema
