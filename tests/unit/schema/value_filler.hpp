#pragma once

#include "storage/schema/debrief_fields.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace storage::schema {
/// Whose base this is, for that `fields` is looked for here.
struct ForFields {};
}  // namespace storage::schema

namespace tests::schema {

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace outbox = bot::core::outbox;

/// Strings that are trouble for somebody.
inline const std::vector<std::string>& odd_words() {
    static const std::vector<std::string> words{"plain",           "quote \" and \\ back",
                                                "line\nline\ttab", "Grüße, 東京 🔥",
                                                "</script>",       std::string{"a\0b", 3},
                                                "{\"k\":[1]}",     "\x01\x1f\x7f",
                                                "'; DROP",         "x"};
    return words;
}

/// An archive (see storage/schema/value_fields.hpp) that fills what it is shown by chance, and
/// counts it. Strings and lists are never empty, so that what is not stored is missed.
class ValueFiller : storage::schema::ForFields {
public:
    template <class T>
    using Field = T&;

    explicit ValueFiller(std::mt19937& chance) : x_chance{chance} {}

    template <class T>
    void operator()(std::string_view, T& member) {
        ++shown;
        fill(member);
    }
    template <class T>
    void unless(std::string_view key, T& member, const T&) {
        operator()(key, member);
    }
    void place(event::MessageRef& message) { operator()("", message); }
    void words(std::string& words) { operator()("", words); }
    void told(std::string& words) { operator()("", words); }
    void text(event::Text& text) { operator()("", text); }
    void usually_at(std::string_view key, event::Instant& at) { operator()(key, at); }
    void usually_actor(std::string_view key, event::Person& person) { operator()(key, person); }

    template <class T>
    void fill(T& value) {
        if constexpr (std::is_enum_v<T>) {
            int count = 0;
            while (!storage::schema::word(static_cast<T>(count)).empty())
                ++count;
            value = static_cast<T>(below(count));
        } else {
            ValueFiller inner{x_chance};
            fields(inner, value);
        }
    }
    void fill(std::string& text) {
        const auto& words = odd_words();
        text = words[static_cast<std::size_t>(below(static_cast<int>(words.size())))] +
               std::to_string(below(1000));
    }
    void fill(std::int64_t& number) { number = 1 + below(1'000'000); }
    void fill(int& number) { number = static_cast<int>(1 + below(1000)); }
    void fill(std::size_t& number) { number = static_cast<std::size_t>(1 + below(1000)); }
    void fill(bool& truth) { truth = true; }
    void fill(event::Instant& at) {
        at = event::Instant{event::Instant::duration{1'700'000'000'000'000 + below(1'000'000'000)}};
    }
    void fill(event::Day& day) { day = event::Day{std::chrono::days{20'000 + below(1000)}}; }
    void fill(event::Span& span) {
        fill(span.offset);
        fill(span.length);
        switch (below(5)) {
            case 0:
                return fill(span.meaning.emplace<event::PersonRef>());
            case 1:
                return fill(span.meaning.emplace<event::RoomRef>());
            case 2:
                return fill(span.meaning.emplace<event::MessageRef>());
            case 3:
                return fill(span.meaning.emplace<event::Link>());
            default:
                return fill(span.meaning.emplace<event::Style>());
        }
    }
    template <class... Steps>
    void fill(std::variant<Steps...>& step) {
        fill_one(step, static_cast<std::size_t>(below(sizeof...(Steps))));
    }
    template <std::size_t Index = 0, class Step>
    void fill_one(Step& step, std::size_t which) {
        if constexpr (Index < std::variant_size_v<Step>) {
            if (which != Index)
                return fill_one<Index + 1>(step, which);
            fill(step.template emplace<Index>());
        }
    }
    template <class T>
    void fill(std::optional<T>& some) {
        fill(some.emplace());
    }
    template <class T>
    void fill(std::vector<T>& list) {
        list.resize(static_cast<std::size_t>(1 + below(3)));
        for (auto& item : list)
            fill(item);
    }
    template <class T>
    void fill(std::map<std::string, T>& map) {
        std::string key;
        for (int count = 1 + below(3); count > 0; --count) {
            fill(key);
            fill(map[key]);
        }
    }
    template <class A, class B>
    void fill(std::pair<A, B>& pair) {
        fill(pair.first);
        fill(pair.second);
    }

    std::size_t shown = 0;

private:
    int below(int limit) { return std::uniform_int_distribution{0, limit - 1}(x_chance); }
    std::mt19937& x_chance;
};

struct Anything {
    template <class T>
    operator T() const;
};

/// How many members an aggregate has.
template <class T, class... Members>
constexpr std::size_t member_count() {
    if constexpr (requires { T{Members{}..., Anything{}}; })
        return member_count<T, Members..., Anything>();
    else
        return sizeof...(Members);
}

}  // namespace tests::schema
